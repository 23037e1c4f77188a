using System.Globalization;
using HandlebarsDotNet;

namespace TemplateSms.Benchmarks.Rendering.Peers;

/// <summary>Handlebars.Net, compiled before it is timed, with a helper for dates, which it has none of its own for.</summary>
internal static class CompiledHandlebars
{
    private static readonly IHandlebars _engine = MakeEngine();

    public static HandlebarsTemplate<object, object> Parcel { get; } = _engine.Compile(
        "Hi {{customer}}, your order {{orderId}} with {{items}} items leaves us on {{date eta \"dd/MM\"}}. Thank you!");

    public static HandlebarsTemplate<object, object> Lines { get; } = _engine.Compile(
        "Hi {{customer}}, {{#if isExpress}}arriving today{{else}}on its way{{/if}}: {{#each lines}}{{this}}{{#unless @last}}, {{/unless}}{{/each}}.");

    private static IHandlebars MakeEngine()
    {
        var engine = Handlebars.Create(new HandlebarsConfiguration { NoEscape = true });
        engine.RegisterHelper("date", (output, _, arguments) =>
            output.WriteSafeString(((DateOnly)arguments[0]!).ToString((string)arguments[1]!, CultureInfo.InvariantCulture)));
        return engine;
    }
}
