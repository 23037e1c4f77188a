using TemplateSms.Language.Collections;
using TemplateSms.Language.Files;
using TemplateSms.Language.Fixes;

namespace TemplateSms.Language.Tests.Fixes;

public class TextFixTests
{
    [Theory]
    [InlineData("---\nsendr: ACME\n---\nHi", "---\nsender: ACME\n---\nHi")]
    [InlineData("---\n\"sendr\": ACME\n---\nHi", "---\nsender: ACME\n---\nHi")]
    [InlineData("---\nkind: marketting\n---\nHi", "---\nkind: marketing\n---\nHi")]
    [InlineData("---\nculture: fr_FR\n---\nHi", "---\nculture: fr-FR\n---\nHi")]
    [InlineData("---\nparams:\n  name: string(9, gsm7)\n---\n{{ nam }}", "---\nparams:\n  name: string(9, gsm7)\n---\n{{ name }}")]
    [InlineData("---\nparams:\n  name: sting(9, gsm7)?\n---\n{{ name }}", "---\nparams:\n  name: string(9, gsm7)?\n---\n{{ name }}")]
    [InlineData("---\nparams:\n  name: string(9, alnm)\n---\n{{ name }}", "---\nparams:\n  name: string(9, alnum)\n---\n{{ name }}")]
    [InlineData("{{ 'a' | string.upcas }}", "{{ 'a' | string.upcase }}")]
    [InlineData("{{ total | string.upper }}", "{{ total | string.upcase }}")]
    [InlineData("---\nparams:\n  n: int(1..9)\n---\n{{ if n == 1 }}a{{ elsif n == 2 }}b{{ end }}", "---\nparams:\n  n: int(1..9)\n---\n{{ if n == 1 }}a{{ else if n == 2 }}b{{ end }}")]
    [InlineData("{{ if true != false }}a{{ endif }}", "{{ if true != false }}a{{ end }}")]
    [InlineData("---\nparams:\n  day: date\n---\n{{ day.yeer }}", "---\nparams:\n  day: date\n---\n{{ day.year }}")]
    [InlineData("---\nparams:\n  size: enum(small|large)\n---\n{{ if size == \"smal\" }}S{{ end }}", "---\nparams:\n  size: enum(small|large)\n---\n{{ if size == \"small\" }}S{{ end }}")]
    [InlineData("---\nparams:\n  order: Shop.Order\nbounds:\n  ordr.name: string(9, gsm7)\n---\n{{ order.name }}", "---\nparams:\n  order: Shop.Order\nbounds:\n  order.name: string(9, gsm7)\n---\n{{ order.name }}")]
    [InlineData("---\ntracker: a{{ idd }}\nparams:\n  id: string(9, alnum)\n---\n{{ id }}", "---\ntracker: a{{ id }}\nparams:\n  id: string(9, alnum)\n---\n{{ id }}")]
    public void MisspeltWord_IsCorrected(string before, string after) =>
        Assert.Equal(after, Fixing.Apply(before, FixKey.CorrectSpelling));

    [Theory]
    [InlineData("---\nparams:\n  name1: int(1..9)\n  name2: int(1..9)\n---\n{{ name1 }}{{ name2 }}{{ name }}")]
    [InlineData("---\nparams:\n  y: int(1..9)\n---\n{{ y }}{{ x }}")]
    [InlineData("---\nparams:\n  line1: int(1..9)\n---\n{{ line1 }}{{ line2 }}")]
    [InlineData("---\nsender: ACME\nsendr: ACME\n---\nHi")]
    [InlineData("---\nsummary: x\n---\n{{ completely_different }}")]
    public void Word_ThatCanMeanTwoOthersOrIsTaken_IsNotCorrected(string template) =>
        Assert.Null(Fixing.Apply(template, FixKey.CorrectSpelling));

    [Theory]
    [InlineData("---\ntracker: {{ id }}\nparams:\n  id: string(9, alnum)\n---\n{{ id }}", "---\ntracker: \"{{ id }}\"\nparams:\n  id: string(9, alnum)\n---\n{{ id }}")]
    [InlineData("---\r\nsummary: Note: \"it's\" # c\r\n---\r\nHi", "---\r\nsummary: 'Note: \"it''s\"' # c\r\n---\r\nHi")]
    [InlineData("---\nsummary: a: b\ntracker: {{ id }}\n---\nHi", "---\nsummary: \"a: b\"\ntracker: {{ id }}\n---\nHi")]
    [InlineData(
        "---\nparams:\n  note: string(9, gsm7) = \"a: b #c\"\n---\n{{ note }}",
        "---\nparams:\n  note: 'string(9, gsm7) = \"a: b #c\"'\n---\n{{ note }}")]
    [InlineData("---\nsummary: 5\" tall: yes # c\n---\nHi", "---\nsummary: '5\" tall: yes' # c\n---\nHi")]
    public void Value_ThatYamlBends_IsQuoted(string before, string after) =>
        Assert.Equal(after, Fixing.Apply(before, FixKey.QuoteValue));

    [Fact]
    public void Comment_BehindAValue_IsMovedAboveOrTakenIn()
    {
        const string Before = "---\r\nsummary: Order #1\r\n---\r\nHi";

        Assert.Equal("---\r\n#1\r\nsummary: Order\r\n---\r\nHi", Fixing.Apply(Before, FixKey.MoveComment));
        Assert.Equal("---\r\nsummary: \"Order #1\"\r\n---\r\nHi", Fixing.Apply(Before, FixKey.QuoteComment));
    }

    [Theory]
    [InlineData("---\nsender: ACME Shop Paris\n---\nHi", "---\nsender: ACME Shop P\n---\nHi")]
    [InlineData("---\nsender: \" ACME Shops 12 \"\n---\nHi", "---\nsender: \"ACME Shops\"\n---\nHi")]
    public void Sender_ThatIsTooLong_IsShortened(string before, string after) =>
        Assert.Equal(after, Fixing.Apply(before, FixKey.ShortenSender));

    [Theory]
    [InlineData("---\nsender: 123456789012\n---\nHi")]
    [InlineData("---\nsender: Café de la Gare\n---\nHi")]
    [InlineData("---\nsender: ACM\n---\nHi")]
    public void Sender_ThatShorteningDoesNotMend_IsLeft(string template) =>
        Assert.Null(Fixing.Apply(template, FixKey.ShortenSender));

    [Theory]
    [InlineData("---\nsender: Café Paul\n---\nHi", "---\nsender: Cafe Paul\n---\nHi")]
    [InlineData("---\nsender: Kebab Köln\n---\nHi", "---\nsender: Kebab Koln\n---\nHi")]
    [InlineData("---\nsender: Łódź\n---\nHi", "---\nsender: Lodz\n---\nHi")]
    public void Sender_WithOtherLetters_IsOfferedInAscii(string before, string after)
    {
        Assert.Equal(after, Fixing.Apply(before, FixKey.ReplaceLetters));
        Assert.Null(Fixing.Apply(before, FixKey.ShortenSender));
        Assert.Equal(before, FixAll.Apply(new TemplateFile("test.smstpl", before), []).File.Text);
    }

    [Fact]
    public void SenderOfTheFolder_IsNotWrittenIntoTheTemplate() =>
        Assert.Null(Fixing.Apply("Hi", FixKey.ShortenSender, new KeyValue("sender", "ACME Shop Paris")));

    [Fact]
    public void FrontMatterThatIsNotClosed_GetsNoLines() =>
        Assert.Empty(Fixing.Offers("---\nparams:\n{{ x }}ж"));

    [Fact]
    public void Body_WithoutAFile_GetsNoFrontMatter() =>
        Assert.Null(Fixing.Apply(new TemplateFile("x", "ж{{ x }}") { IsBodyOnly = true }, FixKey.EncodingUcs2));

    [Fact]
    public void Edits_ThatChangeTheSameCharacters_AreRefused() =>
        Assert.Null(TextEdits.Apply("abc", [new TextEdit(new(0, 2), "x"), new TextEdit(new(1, 1), "y")]));
}
