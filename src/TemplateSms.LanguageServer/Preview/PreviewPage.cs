using Microsoft.AspNetCore.Html;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Projects.Phones;

namespace TemplateSms.LanguageServer.Preview;

/// <summary>The messages of a template on a page, in the colours of the editor where it tells them.</summary>
public static class PreviewPage
{
    private static readonly PageAsset _style = PageAsset.Of(PhoneBubbles.Style + "\n" + PageAsset.Read(typeof(PreviewPage).Assembly, "preview.css"));

    public static string Of(CompiledTemplate template, IReadOnlyList<PreviewedText> texts)
    {
        var name = template.Model is { Variant: { } culture } model ? $"{model.Name} ({culture})" : template.Model.Name;
        return Markup.Write(Markup.Of($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src {_style.Hash}; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{name}</title>
            <style>{_style.Content}</style>
            </head>
            <body>
            <h1><bdi>{name}</bdi></h1>
            {(template.Model.Settings.Summary is { Length: > 0 } summary ? Markup.Of($"""<p class="summary" dir="auto">{summary}</p>""") : Markup.None)}
            {(texts.Count == 0 ? Unproved() : Markup.Each(texts, text => Section(text, template.File.Text)))}
            </body>
            </html>
            """));
    }

    private static IHtmlContent Section(PreviewedText text, string source)
    {
        var explanation = Explanation.Of(text.Proof);
        return Markup.Of($"""
            <section>
            <h2>{(text.Role is { } role ? role + ": " : "")}{explanation.Summary}</h2>
            {PhoneBubbles.Of(text.Model, source, explanation)}
            </section>
            """);
    }

    private static IHtmlContent Unproved() => Markup.Of($"""<p class="unproved">Nothing is proved and nothing can be sent: the template has errors.</p>""");
}
