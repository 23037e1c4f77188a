using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;

namespace TemplateSms.Simulator.Running;

/// <summary>The options of the command line, and what they set.</summary>
internal sealed class RunOptions
{
    private static readonly SmsGatewayOptions _defaults = new();

    private readonly Option<int> _port = new("--port")
    {
        Description = "The port to listen on, 0 for a free one.",
        HelpName = "PORT",
        DefaultValueFactory = _ => SmsGateway.DefaultPort,
    };

    private readonly Option<IPAddress> _listen = new("--listen")
    {
        Description = "The address to listen on. Loopback unless given: whoever reaches another address reads the messages.",
        HelpName = "ADDRESS",
        CustomParser = ReadAddress,
    };

    private readonly Option<string[]> _hosts = Many("--allow-host", "NAME", "A host name under which the gateway answers, beside localhost and addresses.");

    private readonly Option<string?> _certificate = new("--certificate")
    {
        Description = "A certificate in PEM, for https, which some clients insist on. http without it.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _certificateKey = new("--certificate-key")
    {
        Description = "The certificate's private key in PEM, where it is not in the same file.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _store = new("--store")
    {
        Description = "A file that keeps messages, credit, black list, directories and sub-accounts over restarts. Without it, they are kept in memory.",
        HelpName = "FILE",
    };

    private readonly Option<string[]> _keys = Many("--key", "KEY", "A key that the gateway knows; it refuses others with code 3. Without any, it takes every key.");

    private readonly Option<string[]> _blackList = Many("--black-list", "NUMBER", "A number on the black list, answered with code 11.");

    private readonly Option<string[]> _unattributed = Many("--unattributed", "NUMBER", "A number that nobody has, answered with code 21.");

    private readonly TwilioRunOptions _twilio = new();

    private readonly IsendproRunOptions _isendpro = new();

    private readonly QueueRunOptions _queue = new();

    private readonly Option<decimal?> _credit = new("--credit")
    {
        Description = $"The account's credit in euros. {_defaults.CreditOrDefault.ToString(CultureInfo.InvariantCulture)} unless given, or what the file of --store remembers.",
        HelpName = "EUROS",
        CustomParser = ReadMoney,
    };

    private readonly Option<decimal?> _price = new("--price")
    {
        Description = $"What a segment costs in euros. {_defaults.PricePerSegment.ToString(CultureInfo.InvariantCulture)} unless given.",
        HelpName = "EUROS",
        CustomParser = ReadMoney,
    };

    private readonly Option<string> _zone = new("--zone")
    {
        Description = "The time zone in which the account reads date_envoi.",
        HelpName = "NAME",
        DefaultValueFactory = _ => _defaults.TimeZone,
    };

    private readonly Option<Uri?> _callback = new("--callback")
    {
        Description = "The URL that is called with a delivery receipt for each message that was sent.",
        HelpName = "URL",
        CustomParser = ReadUrl,
    };

    private readonly Option<Uri?> _stopCallback = new("--stop-callback")
    {
        Description = "The URL that is called when a phone answers STOP.",
        HelpName = "URL",
        CustomParser = ReadUrl,
    };

    private readonly Option<bool> _allowRemote = new("--allow-remote-callbacks") { Description = "Lets the URLs of callbacks lead off this machine." };

    private readonly Option<int> _messages = new("--max-messages")
    {
        Description = "The most messages kept; the oldest go first.",
        HelpName = "N",
        DefaultValueFactory = _ => _defaults.MessageLimit,
    };

    private readonly Option<long> _bytes = new("--max-bytes")
    {
        Description = "The most bytes that kept messages take.",
        HelpName = "N",
        DefaultValueFactory = _ => _defaults.LedgerByteLimit,
    };

    public IEnumerable<Option> All =>
    [
        _port, _listen, _hosts, _certificate, _certificateKey, _store, _keys, _blackList, _unattributed, _credit, _price, _zone,
        _callback, _stopCallback, _allowRemote, _messages, _bytes, .. _isendpro.All, .. _twilio.All, .. _queue.All,
    ];

    /// <exception cref="ArgumentException">The certificate cannot be read, or the ledger of the queue cannot be used.</exception>
    public SmsGatewayOptions Read(ParseResult result)
    {
        var options = new SmsGatewayOptions
        {
            Port = result.GetValue(_port),
            Address = result.GetValue(_listen) ?? IPAddress.Loopback,
            Certificate = CertificateFile.Read(result.GetValue(_certificate), result.GetValue(_certificateKey)),
            StorePath = result.GetValue(_store),
            Credit = result.GetValue(_credit),
            PricePerSegment = result.GetValue(_price) ?? _defaults.PricePerSegment,
            TimeZone = result.GetValue(_zone)!,
            MessageLimit = result.GetValue(_messages),
            LedgerByteLimit = result.GetValue(_bytes),
            Callbacks =
            {
                ReceiptUrl = result.GetValue(_callback),
                StopUrl = result.GetValue(_stopCallback),
                AllowRemote = result.GetValue(_allowRemote),
            },
        };
        AddAll(options.AllowedHosts, result.GetValue(_hosts));
        AddAll(options.ApiKeys, result.GetValue(_keys));
        AddAll(options.BlackListedNumbers, result.GetValue(_blackList));
        AddAll(options.UnattributedNumbers, result.GetValue(_unattributed));
        _isendpro.Read(result, options);
        _twilio.Read(result, options.Twilio);
        _queue.Read(result, options);
        return options;
    }

    private static Option<string[]> Many(string name, string value, string description) =>
        new(name) { Description = $"{description} May be given several times.", HelpName = value };

    private static void AddAll(ICollection<string> values, string[]? given)
    {
        foreach (var value in given ?? [])
            values.Add(value);
    }

    private static IPAddress? ReadAddress(ArgumentResult result)
    {
        if (IPAddress.TryParse(result.Tokens[0].Value, out var address))
            return address;
        result.AddError("--listen: must be an IP address, for example 127.0.0.1 or 0.0.0.0");
        return null;
    }

    private static decimal? ReadMoney(ArgumentResult result)
    {
        if (decimal.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euros))
            return euros;
        result.AddError($"{NameOf(result)}: must be an amount of euros, for example 12.50");
        return null;
    }

    private static Uri? ReadUrl(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var url))
            return url;
        result.AddError($"{NameOf(result)}: must be an absolute URL");
        return null;
    }

    private static string NameOf(ArgumentResult result) => (result.Parent as OptionResult)?.Option.Name ?? "";
}
