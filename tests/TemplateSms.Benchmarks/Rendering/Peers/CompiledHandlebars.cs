using HandlebarsDotNet;

namespace TemplateSms.Benchmarks.Rendering.Peers;

/// <summary>Handlebars.Net, compiled before it is timed. It has no dates: it is given the text of one, which is made outside too.</summary>
internal static class CompiledHandlebars
{
    private static readonly IHandlebars _engine = Handlebars.Create(new HandlebarsConfiguration { NoEscape = true });

    public static HandlebarsTemplate<object, object> Parcel { get; } = _engine.Compile(
        "Hi {{customer}}, your order {{orderId}} with {{items}} items leaves us on {{eta}}. Thank you!");

    public static HandlebarsTemplate<object, object> Lines { get; } = _engine.Compile(
        "Hi {{customer}}, {{#if isExpress}}arriving today{{else}}on its way{{/if}}: {{#each lines}}{{this}}{{#unless @last}}, {{/unless}}{{/each}}.");
}
