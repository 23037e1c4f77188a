using TemplateSms.Language.Files;
using TemplateSms.Language.Translation;
using TemplateSms.TestKit.Rules;

namespace TemplateSms.Language.Tests.Translation;

public sealed class UnitReaderTests
{
    [Fact]
    public void Read_TextsOfEveryFixture_AreTheFile()
    {
        foreach (var fixture in RuleFixtures.All.Where(fixture => fixture.IsTemplate))
            AssertIsWhole(fixture.Text);
    }

    [Fact]
    public void Read_TextsOfOtherTemplates_AreTheFile()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Folder, "tests", "TemplateSms.Generator.Tests", "Corpus"), "*.smstpl", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(path);
            AssertIsWhole(text);
            AssertIsWhole(text.ReplaceLineEndings("\r\n"));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("---\n---\n")]
    [InlineData("a\n{{- if x -}}\n  b \n{{~ end ~}}\n c\r\n")]
    [InlineData("{%{ {{ text }} }%}{{ x }}{%%{a}%%}\n")]
    [InlineData("a  {%{-b-}%}  c {{~ '' }}")]
    [InlineData("\0a{{ \"\\0\" }}\u0001{%{\u0002}%}")]
    [InlineData("{{ x ? 'a' : $'b{ x ? \"c\" : `d``e` }f' }}")]
    [InlineData("{{ sms.plural(n, one: 'a', format: \"0\", other: $\"{n} b\") }}")]
    [InlineData("{{ n | sms.plural other: \"b\" one: (x ? 'c' : 'd') }}")]
    [InlineData("{{ sms.plural n one: 'a' one: 'b' }}{{ sms.plural n }}{{ sms.plural }}")]
    [InlineData("Hi {{ a }}\n--- or\n{{ b ? \"c\" : 'd' }}\r\n--- or \r\ne\n")]
    [InlineData("{{ $\"{")]
    [InlineData("{{ $\"a{b\" }}")]
    [InlineData("{{ 'a")]
    [InlineData("{{ # only\n ## that ## }}{{ }}{{\n}}")]
    public void Read_AnyText_IsTheFile(string text) => AssertIsWhole(text);

    [Theory]
    [InlineData("{{ vip ? \"Dear\" : 'Hi' }}", "Dear", "Hi")]
    [InlineData("{{ if x == \"a\" }}b{{ end }}")]
    [InlineData("{{ case x; when \"a\"; \"b\"; else; \"c\"; end }}", "b", "c")]
    [InlineData("{{ at | date.to_string \"%d of %B\" }}")]
    [InlineData("{{ names | array.join \" and \" }}", " and ")]
    [InlineData("{{ name | string.append \" Esq.\" | string.replace \"a\" \"b\" }}", " Esq.", "b")]
    [InlineData("{{ name ?? \"friend\" }}{{ \"Mr \" + name }}", "friend", "Mr ")]
    [InlineData("{{ who = vip ? \"Sir\" : \"you\" }}{{ who }}", "Sir", "you")]
    [InlineData("{{ who = vip ? \"Sir\" : \"you\" }}{{ who }}{{ if who == \"Sir\" }}!{{ end }}")]
    [InlineData("{{ \"\" }}{{ \" \" }}{{ \"\\0\" }}")]
    [InlineData("{{ string.contains name \"a\" }}{{ string.size \"abc\" }}")]
    [InlineData("{{ sms.money amount \"EUR\" }}{{ amount | math.format \"0 items\" }}")]
    public void Read_Literals_AreThoseThatArePrinted(string text, params string[] literals) =>
        Assert.Equal(literals, UnitReader.Read(new TemplateFile("a.smstpl", text)).Codes.SelectMany(code => code.Parts).OfType<TextPart>().Select(part => ((WordsPiece)part.Text.Pieces.Single()).Value));

    [Theory]
    [InlineData("Code {{ code }}\n@shop.example #{{ code }}", "{{ code }}", "@shop.example #{{ code }}")]
    [InlineData("Code\r\n@shop.example #{{ code }} @pay.example\r\n", "@shop.example #{{ code }} @pay.example")]
    [InlineData("@shop.example #{{- code -}}  ", "@shop.example #{{- code -}}")]
    [InlineData("@shop.example #123", "@shop.example #123")]
    [InlineData("{{ if a }}@a.example #{{ code }}{{ else }}@b.example #{{ code }}{{ end }}", "{{ if a }}", "@a.example #{{ code }}", "{{ else }}", "@b.example #{{ code }}", "{{ end }}")]
    [InlineData("Code {{ code }} FA+9qCX9VSu", "{{ code }}", "FA+9qCX9VSu")]
    [InlineData("Code\nFA+9qCX9VSu\n--- or\nFA+9qCX9VSu\n", "FA+9qCX9VSu", "\n--- or\n", "FA+9qCX9VSu")]
    [InlineData("Code FA+9qCX9VSu again")]
    [InlineData("Ask @shop.example #1 now")]
    [InlineData("Code {{ code }}\n@Shop.example #{{ code }}", "{{ code }}", "{{ code }}")]
    public void Read_EndOfACode_IsOnePiece(string text, params string[] codes)
    {
        AssertIsWhole(text);
        Assert.Equal(codes, UnitReader.Read(new TemplateFile("a.smstpl", text)).Codes.Select(code => code.Shown));
    }

    private static void AssertIsWhole(string text)
    {
        var file = new TemplateFile("a.smstpl", text);
        Assert.Equal(text, UnitReader.FrontMatterOf(file) + UnitReader.Read(file).Source);
    }
}
