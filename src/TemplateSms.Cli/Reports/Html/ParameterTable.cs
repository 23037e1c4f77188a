using System.Globalization;
using Microsoft.AspNetCore.Html;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;
using TemplateSms.Projects.Phones;

namespace TemplateSms.Cli.Reports.Html;

/// <summary>The parameters of a template with their bounds.</summary>
internal static class ParameterTable
{
    public static IHtmlContent Of(TemplateModel model) => model.Parameters.Count == 0
        ? Markup.None
        : Markup.Of($"""
            <section class="parameters">
            <h3>Parameters</h3>
            <table>
            <thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Allowed</th></tr></thead>
            <tbody>{Markup.Each(model.Parameters, parameter => Row(parameter, model.Settings.Encoding))}</tbody>
            </table>
            </section>
            """);

    private static IHtmlContent Row(ParameterModel parameter, TemplateEncoding encoding) => Markup.Of($"""
        <tr><th scope="row"><bdi>{parameter.Name}</bdi></th><td><code>{TypeText.Of(parameter.Type)}</code></td><td>{Allowed(parameter, encoding)}</td></tr>

        """);

    private static string Allowed(ParameterModel parameter, TemplateEncoding encoding)
    {
        var limit = LimitWords.Of(parameter.Type, encoding);
        var words = parameter.Type.IsNullable ? (limit.Length == 0 ? "or nothing" : limit + ", or nothing") : limit;
        return parameter.Default is null ? words : $"{words}{(words.Length == 0 ? "" : "; ")}{Show(parameter.Default.Value)} unless given";
    }

    private static string Show(object? value) => value switch
    {
        null => "nothing",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
