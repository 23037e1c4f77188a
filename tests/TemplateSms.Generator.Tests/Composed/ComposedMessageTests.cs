using System.Text;

namespace TemplateSms.Generator.Tests.Composed;

/// <summary>Letters of GSM-7 that are written with a combining mark, on every way into a message of a template.</summary>
public class ComposedMessageTests
{
    private const string Decomposed = "\"Jose\\u0301\"";

    [Theory]
    [InlineData("unencodable: transliterate")]
    [InlineData("unencodable: replace")]
    [InlineData("unencodable: reject")]
    [InlineData("encoding: auto")]
    public void Argument_IsComposed(string setting) => Assert.Equal(
        ["Hi José 4", "Hi José 4"],
        Message.Texts(Message.Template(setting + "\nparams:\n  name: string(20)", "Hi {{ name }} {{ name.size }}"), Decomposed, "\"José\""));

    [Fact]
    public void Ucs2_IsSentAsItIsWritten() => Assert.Equal(
        "e\u0301 Jose\u0301 5 Jose\u0301 2",
        Message.Text(Message.Template("encoding: ucs2\nparams:\n  name: string(5)\n  user: System.Net.NetworkCredential", "e\u0301 {{ name }} {{ name.size }} {{ user.user_name }} {{ 'e\u0301' | string.size }}"), $"{Decomposed}, new System.Net.NetworkCredential({Decomposed}, \"\")"));

    [Theory]
    [InlineData("name: string", "{{ name }}", Decomposed)]
    [InlineData("name: string?", "{{ name }}", Decomposed)]
    [InlineData("name: string(4)?", "{{ name }}", Decomposed)]
    [InlineData("name: string(4, gsm7)", "{{ name }}", Decomposed)]
    [InlineData("name: list(string, 3)", "{{ name[0] }}", $"new[] {{ {Decomposed} }}")]
    [InlineData("name: list(string?)", "{{ name[0] }}", $"new[] {{ {Decomposed} }}")]
    [InlineData("name: list(string(4), 3)?", "{{ name | array.join ', ' }}", $"new[] {{ {Decomposed} }}")]
    [InlineData("name: System.Net.NetworkCredential", "{{ name.user_name }}", $"new System.Net.NetworkCredential({Decomposed}, \"\")")]
    [InlineData("name: System.Net.NetworkCredential\nbounds:\n  name.user_name: string(4)", "{{ name.user_name }}", $"new System.Net.NetworkCredential({Decomposed}, \"\")")]
    public void Argument_OfEveryTypeWithTexts_IsComposed(string parameter, string body, string argument) =>
        Assert.Equal("José", Message.Text(Message.Template("encoding: auto\nparams:\n  " + parameter, body), argument));

    [Theory]
    [InlineData("Re\u0301servation annule\u0301e", "Réservation annulée")]
    [InlineData("{{ 'Jose\u0301' }}", "José")]
    [InlineData("{{ \"Jose\\u0301\" }}", "José")]
    [InlineData("{{ `Jose\u0301` }}", "José")]
    [InlineData("{{ $'Jose\u0301' }}", "José")]
    [InlineData("{{ 'Jose\u0301' == 'José' }}", "true")]
    [InlineData("{{ 'Jose\u0301' | string.size }}", "4")]
    [InlineData("\u212a \u2126 \u212b \u037e", "K Ω Å ;")]
    [InlineData("{{ capture x }}Jose\u0301{{ end }}{{ x }}", "José")]
    public void OwnText_IsComposed(string body, string expected)
    {
        Assert.Equal(expected, Message.Text(body));
        Assert.Equal(expected, Message.Text("---\nunencodable: reject\n---\n" + body));
        Assert.Equal(SmsEncoding.Gsm7, Message.Content("---\nencoding: auto\n---\n" + body).Encoding);
    }

    [Fact]
    public void DefaultsAndMembers_AreComposed() => Assert.Equal(
        "José payé",
        Message.Text(Message.Template("encoding: auto\nparams:\n  state: enum(paye\u0301|refuse\u0301)\n  name: string(4) = \"Jose\u0301\"", "{{ if state == 'payé' }}{{ name }} {{ state }}{{ end }}"), "Sms.TestState.Payé"));

    [Theory]
    [InlineData("string(4)")]
    [InlineData("string(4..4)")]
    public void Bound_CountsTheComposedText(string type) => Assert.Equal(
        ["José", "costs 5"],
        Message.Texts(Message.Template($"encoding: auto\nparams:\n  name: {type}", "{{ name }}"), Decomposed, "\"Jose\\u0301e\"")
            .Select(text => text.Contains("costs 5 ", StringComparison.Ordinal) ? "costs 5" : text));

    [Fact]
    public void LeastOfABound_CountsTheComposedText() =>
        Assert.Contains("costs 1 ", Message.Text(Message.Template("encoding: auto\nparams:\n  name: string(2..9)", "{{ name }}"), "\"e\\u0301\""), StringComparison.Ordinal);

    [Theory]
    [InlineData("e\u0302", "e")]
    [InlineData("e\u0302\u0301", "e")]
    [InlineData("e\u0323\u0301", "e")]
    [InlineData("u\u0308\u0304", "ü")]
    [InlineData("e\u0301\u0301", "é")]
    [InlineData("\u0301e", "e")]
    public void Marks_ThatMakeNoLetterOfGsm7_AreLeftOut(string argument, string expected) =>
        Assert.Equal(expected, Message.Text(Message.Template("unencodable: replace\nparams:\n  name: string(20)", "{{ name }}"), $"\"{argument}\""));

    [Fact]
    public void Pieces_AreNotComposedWithEachOther() => Assert.Equal(
        "Jose",
        Message.Text(Message.Template("unencodable: replace\nparams:\n  name: string(20)", "Jose{{ name }}"), "\"\\u0301\""));

    [Fact]
    public void ValueThatIsPutTogether_IsComposedWhereItIsBroughtIntoGsm7() => Assert.Equal(
        "José",
        Message.Text(Message.Template("unencodable: replace\nparams:\n  name: string(20)", "{{ 'Jose' + name }}"), "\"\\u0301\""));

    [Fact]
    public void ArgumentsMadeAtRandom_AreSentAsTheirComposedForm()
    {
        var random = new Random(7);
        string[] atoms = ["a", "e", "E", "n", "o", "u", "A", "I", "\u0300", "\u0301", "\u0303", "\u0308", "\u030a", "\u0302", "c\u0327", "C\u0327\u0301", "é", "Ü", "\u212a", "€", "Я", "'", " "];
        var whole = Enumerable.Range(0, 200).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => atoms[random.Next(atoms.Length)])).Normalize()).ToArray();
        foreach (var setting in new[] { "unencodable: replace", "encoding: auto", "encoding: ucs2" })
        {
            var template = Message.Template(setting + "\nparams:\n  name: string(20)", "Hi {{ name }}!");
            var expected = Message.Texts(template, [.. whole.Select(Quoted)]);
            var actual = Message.Texts(template, [.. whole.Select(text => Quoted(text.Normalize(NormalizationForm.FormD)))]);

            Assert.Equal(expected, actual.Select(text => text.Normalize()));
        }
    }

    private static string Quoted(string text) => "\"" + string.Concat(text.Select(c => $"\\u{(int)c:x4}")) + "\"";
}
