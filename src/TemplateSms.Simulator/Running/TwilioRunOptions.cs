using System.CommandLine;
using System.CommandLine.Parsing;

namespace TemplateSms.Simulator.Running;

/// <summary>The options of the command line that concern Twilio's protocol.</summary>
internal sealed class TwilioRunOptions
{
    private readonly Option<KeyValuePair<string, string>[]> _accounts = Pairs(
        "--twilio-account", "SID:TOKEN", "An account of Twilio's that the gateway knows, with its token; it refuses others with code 20003. Without any, it takes every one.");

    private readonly Option<KeyValuePair<string, string>[]> _keys = Pairs(
        "--twilio-key", "SID:SECRET", "An API key of Twilio's that the gateway knows, with its secret.");

    public IEnumerable<Option> All => [_accounts, _keys];

    public void Read(ParseResult result, TwilioGatewayOptions options)
    {
        AddAll(options.Accounts, result.GetValue(_accounts));
        AddAll(options.ApiKeys, result.GetValue(_keys));
    }

    private static void AddAll(IDictionary<string, string> pairs, KeyValuePair<string, string>[]? given)
    {
        foreach (var (name, value) in given ?? [])
            pairs[name] = value;
    }

    private static Option<KeyValuePair<string, string>[]> Pairs(string name, string value, string description) => new(name)
    {
        Description = $"{description} May be given several times.",
        HelpName = value,
        CustomParser = result => ReadPairs(result, name, value),
    };

    private static KeyValuePair<string, string>[]? ReadPairs(ArgumentResult result, string name, string form)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var token in result.Tokens)
        {
            if (token.Value.Split(':', 2) is [{ Length: > 0 } sid, { Length: > 0 } secret])
            {
                pairs.Add(new(sid, secret));
                continue;
            }

            // The value may be a secret.
            result.AddError($"{name}: must be {form}");
            return null;
        }

        return [.. pairs];
    }
}
