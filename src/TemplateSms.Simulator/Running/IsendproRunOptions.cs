using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;

namespace TemplateSms.Simulator.Running;

/// <summary>The options of the command line that concern iSendPro's answers and callbacks.</summary>
internal sealed class IsendproRunOptions
{
    private static readonly SmsGatewayOptions _defaults = new();

    private readonly Option<AnswerShape> _shape = new("--answer-shape")
    {
        Description = "Where iSendPro's answers have their fields: in a list, in one object, or flat under the first level.",
        HelpName = "SHAPE",
        DefaultValueFactory = _ => _defaults.Answers.Shape,
    };

    private readonly Option<AnswerCodeType> _codeType = new("--answer-codes")
    {
        Description = "The type of the codes in iSendPro's answers: that of the document, text, or number.",
        HelpName = "TYPE",
        DefaultValueFactory = _ => _defaults.Answers.CodeType,
    };

    private readonly Option<int?> _answerSeed = new("--answer-seed")
    {
        Description = "Chooses shape and type at random for every answer, with this seed.",
        HelpName = "N",
    };

    private readonly Option<int> _campaignSeed = new("--campaign-seed")
    {
        Description = "Chooses columns, separator and words of the campaign report, which the provider does not document.",
        HelpName = "N",
        DefaultValueFactory = _ => _defaults.CampaignReport.Seed,
    };

    private readonly Option<IPAddress[]> _whiteList = new("--white-list")
    {
        Description = "An address that iSendPro's operations are served to; any other is refused. Without any, every address is served. May be given several times.",
        HelpName = "ADDRESS",
        CustomParser = ReadAddresses,
    };

    private readonly Option<int> _addressCode = new("--white-list-code")
    {
        Description = "The code that other addresses are refused with; the provider's is not public.",
        HelpName = "N",
        DefaultValueFactory = _ => _defaults.AddressControl.Code,
    };

    private readonly Option<int> _addressStatus = new("--white-list-status")
    {
        Description = "The HTTP status that other addresses are refused with.",
        HelpName = "N",
        DefaultValueFactory = _ => _defaults.AddressControl.Status,
    };

    private readonly Option<int> _attempts = new("--callback-attempts")
    {
        Description = "The most attempts of a receipt or a STOP call that fails.",
        HelpName = "N",
        DefaultValueFactory = _ => _defaults.Callbacks.MostAttempts,
    };

    public IEnumerable<Option> All => [_shape, _codeType, _answerSeed, _campaignSeed, _whiteList, _addressCode, _addressStatus, _attempts];

    public void Read(ParseResult result, SmsGatewayOptions options)
    {
        options.Answers.Shape = result.GetValue(_shape);
        options.Answers.CodeType = result.GetValue(_codeType);
        options.Answers.Seed = result.GetValue(_answerSeed);
        options.CampaignReport.Seed = result.GetValue(_campaignSeed);
        options.AddressControl.Code = result.GetValue(_addressCode);
        options.AddressControl.Status = result.GetValue(_addressStatus);
        options.Callbacks.MostAttempts = result.GetValue(_attempts);
        foreach (var address in result.GetValue(_whiteList) ?? [])
            options.AddressControl.WhiteList.Add(address);
        options.AddressControl.IsOn = options.AddressControl.WhiteList.Count > 0;
    }

    private static IPAddress[]? ReadAddresses(ArgumentResult result)
    {
        var addresses = new List<IPAddress>();
        foreach (var token in result.Tokens)
        {
            if (IPAddress.TryParse(token.Value, out var address))
            {
                addresses.Add(address);
                continue;
            }

            result.AddError("--white-list: must be an IP address, for example 127.0.0.1");
            return null;
        }

        return [.. addresses];
    }
}
