using TemplateSms.LanguageServer.Places;

namespace TemplateSms.LanguageServer.Tests.Places;

public sealed class PlaceFinderTests
{
    [Theory]
    [InlineData("H¦i {{ name }}", "text")]
    [InlineData("Hi ¦{{ name }}", "text")]
    [InlineData("Hi {{ name }}¦", "text")]
    [InlineData("¦", "text")]
    [InlineData("Hi {¦{ name }}", "silent")]
    [InlineData("Hi {{¦ name }}", "code after CodeOpen")]
    [InlineData("Hi {{ ¦name }}", "code at name after CodeOpen")]
    [InlineData("Hi {{ na¦me }}", "code at name after CodeOpen")]
    [InlineData("Hi {{ name¦}}", "code at name after CodeOpen")]
    [InlineData("Hi {{ name ¦}}", "code after Identifier")]
    [InlineData("Hi {{ ¦", "code after CodeOpen")]
    [InlineData("Hi {{ order.¦", "code after Dot")]
    [InlineData("Hi {{ order.¦ }}", "code after Dot")]
    [InlineData("{{ # a ¦comment }}", "silent")]
    [InlineData("{{ ## a\n¦b ## name }}", "silent")]
    [InlineData("{{ # a\n¦}}", "code after NewLine")]
    [InlineData("{{ 'a¦b' }}", "string ab")]
    [InlineData("{{ 'ab¦", "string ab")]
    [InlineData("{{ $\"a¦b{name}\" }}", "silent")]
    [InlineData("{{ $\"ab{¦name}\" }}", "code at name after InterpolatedOpen")]
    [InlineData("{{ 12¦ }}", "silent")]
    [InlineData("---\n¦\n---\n", "key ''")]
    [InlineData("---\nenc¦\n---\n", "key 'enc'")]
    [InlineData("---\nenc¦", "key 'enc'")]
    [InlineData("---\nenc¦oding: gsm7\n---\n", "key 'encoding' with colon")]
    [InlineData("---\nencoding: ¦\n---\n", "value '' of encoding")]
    [InlineData("---\nencoding: gs¦m7\n---\n", "value 'gs' of encoding")]
    [InlineData("---\r\nencoding: \"gs¦m7\"\r\n---\r\n", "value 'gs' of encoding")]
    [InlineData("---\nencoding: gsm7 # no¦te\n---\n", "silent")]
    [InlineData("---\nparams:\n  na¦me: string(5)\n---\n", "key 'name' with colon in params")]
    [InlineData("---\nparams:\n  ¦\n---\n", "key '' in params")]
    [InlineData("---\nparams:\n  a: int\n\n  # note\n  name: str¦ing(5)\n---\n", "value 'str' of params.name")]
    [InlineData("---\ntracker: o{{ na¦me }}\n---\n", "code at name after CodeOpen")]
    [InlineData("---\ntracker: o¦{{ name }}\n---\n", "value 'o' of tracker")]
    [InlineData("-¦--\nencoding: gsm7\n---\n", "silent")]
    [InlineData("---\nencoding: gsm7\n-¦--\n", "silent")]
    public void At_MarkedPlace_IsKnown(string marked, string expected)
    {
        using var folder = new EditorFolder();
        var (text, offset) = MarkedTemplate.Of(marked);

        Assert.Equal(expected, Words(PlaceFinder.At(folder.Template("a.smstpl", text), offset)));
    }

    private static string Words(TemplatePlace place) => place switch
    {
        TextPlace => "text",
        KeyPlace key => $"key '{key.Key}'{(key.HasColon ? " with colon" : "")}{(key.Parent is null ? "" : " in " + key.Parent)}",
        ValuePlace value => $"value '{value.Before}' of {(value.Parent is null ? "" : value.Parent + ".")}{value.Key}",
        CodePlace code => $"code {(code.Word.IsEmpty ? "" : $"at {code.Source.TextOf(code.Word)} ")}after {code.KindBefore}",
        StringPlace text => $"string {text.Source.TextOf(text.Span)}",
        _ => "silent",
    };
}
