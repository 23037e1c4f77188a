using System.CommandLine;
using System.CommandLine.Parsing;
using TemplateSms.Language.Sms;

namespace TemplateSms.Cli.Commands.Options;

/// <summary>The option that stands for the build's property <c>SmsGateway</c>.</summary>
internal static class GatewayOption
{
    public static Option<GatewaySet> Create() => new("--gateway")
    {
        Description = "The gateway to prove messages for, or several separated by commas, like the property SmsGateway in a build. "
            + "'smstpl_gateway' in an .editorconfig and 'gateway' in a template go before it.",
        HelpName = string.Join('|', GatewaySet.KnownIds),
        DefaultValueFactory = _ => GatewaySet.Default,
        CustomParser = Parse,
    };

    private static GatewaySet? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (GatewaySet.Read(text, out var unknown) is { } gateways)
            return gateways;
        result.AddError($"'{unknown}' is not a gateway: {string.Join(", ", GatewaySet.KnownIds)}, or several with commas between them.");
        return null;
    }
}
