using System.Globalization;
using System.Text;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Sms;
using TemplateSms.Soak.Making;
using TemplateSms.Soak.Making.Expressions;
using TemplateSms.Soak.Making.Templates;
using TemplateSms.Soak.Rendering;
using Xunit.Abstractions;

namespace TemplateSms.Generator.Tests.Codes;

/// <summary>Made messages with a code: those without a finding are read by phones for all arguments.</summary>
public class CodePropertyTests(ITestOutputHelper output)
{
    private const int Seed = 20_261_130;
    private const int Templates = 160;
    private const int ArgumentsEach = 40;
    private const string Hash = "FA+9qCX9VSu";
    private const string Line = "@shop.example #{{ code }}";

    // The last ones are wrong for some arguments or for all.
    private static readonly string[] _ends =
    [
        "\n" + Line, "\n" + Line + " @pay.example", "\n@shop.example #G-{{ code | string.upcase }}", "\n@shop.example #{{ any }}x",
        "\n{{ if code == 'a' }}" + Line + "{{ else }}@a.example #1{{ end }}", "\n{{ if code != 'a' }}" + Line + "{{ else }}" + Hash + "{{ end }}",
        " " + Hash, "\n" + Hash, "\n{{ hash }}", "\n{{ code == 'a' ? '" + Hash + "' : 'xA+9qCX9VSu' }}",
        "\n@shop.example #{{ any }}", "\n@shop.example #{{ text }}", "\n@Shop.example #{{ code }}", "\n{{ if code == 'a' }}" + Line + "{{ end }}", "{{ text }}",
    ];

    [Fact]
    public void Messages_WithoutAFinding_EndAsPhonesRead()
    {
        var made = Enumerable.Range(0, Templates * 2).Select(i => Make(i)).Where(template => template.Compile().CanEmit).Take(Templates).ToList();
        using var project = RenderedProject.Of(made);
        var choices = new Choices(Seed);
        var (breaches, checkedTexts, forApp, tooLong) = (new List<string>(), 0, 0, 0);
        foreach (var template in project.Templates)
        {
            for (var i = 0; i < ArgumentsEach; i++)
            {
                var arguments = template.MakeArguments(choices);
                var outcome = template.Render(arguments);
                if (BreachOf(template.Compiled, outcome) is { } breach)
                    breaches.Add($"{template.Describe(arguments)}: {breach}\n{template.Made.Text}");
                checkedTexts += outcome.Content is null ? 0 : 1;
                forApp += outcome.Content is { } content && IsForApp(content.Text) ? 1 : 0;
                tooLong += IsTooLong(outcome) ? 1 : 0;
            }
        }

        output.WriteLine($"{made.Count} templates, {made.Count(template => IsClean(template.Compile()))} of them clean; {checkedTexts} texts, {forApp} of them for an app; {tooLong} too long for it");
        Assert.True(breaches.Count == 0, string.Join("\n\n", breaches.Take(5)));
        Assert.InRange(made.Count(template => IsClean(template.Compile())), Templates / 4, Templates);
        Assert.InRange(forApp, 200, int.MaxValue);
        Assert.InRange(tooLong, 20, int.MaxValue);
    }

    private static string? BreachOf(CompiledTemplate template, Outcome outcome)
    {
        if (IsTooLong(outcome) && template.Findings.All(finding => finding.Rule.Id is not "SMS3026"))
            return "it is proved to be short enough for its app, and is too long";
        if (outcome.Content is not { } content)
            return null;
        var bytes = Math.Max(Encoding.UTF8.GetByteCount(content.Text), content.Encoding == SmsEncoding.Gsm7 ? ((content.Units * 7) + 7) / 8 : content.Units * 2);
        var proof = content.Encoding == SmsEncoding.Gsm7 ? template.Proof!.Gsm7! : template.Proof!.Ucs2!;
        if (bytes < proof.Bytes.Least || bytes > proof.Bytes.Most)
            return $"{bytes} bytes are not {proof.Bytes}";
        if (IsForApp(content.Text) && bytes > 140)
            return $"{bytes} bytes are too long for an app";
        return !IsClean(template) || IsHash(content.Text) || OriginBoundReader.LineOf(content.Text) is not null ? null : $"phones do not read '{content.Text}'";
    }

    private static bool IsClean(CompiledTemplate template) => template.Findings.All(finding => finding.Rule.Id is not ("SMS3024" or "SMS3025"));

    private static bool IsTooLong(Outcome outcome) => outcome.Error is { Reason: SmsArgumentProblem.TextTooLong } error && error.Message.Contains("ends in the hash", StringComparison.Ordinal);

    // What stands for a hash in a made message may be any word.
    private static bool IsHash(string text) => text.Length >= 11 && (text.Length == 11 || char.IsWhiteSpace(text[^12])) && text[^11..].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '/');

    // Neither a word nor a number.
    private static bool IsForApp(string text) =>
        text.Length >= 11
        && (text.Length == 11 || char.IsWhiteSpace(text[^12]))
        && text[^11..] is var word
        && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '/')
        && word.Any(char.IsAsciiLetter)
        && !word.All(char.IsAsciiLetterUpper)
        && !(char.IsAsciiLetter(word[0]) && word[1..].All(char.IsAsciiLetterLower));

    private static MadeTemplate Make(int number)
    {
        var choices = new Choices(Seed + number);
        var encoding = choices.Pick("gsm7", "gsm7", "auto", "ucs2");
        var scope = new Scope();
        var statements = new StatementMaker(choices, scope, new ExpressionMaker(choices, scope), holdsAnyText: encoding != "gsm7");
        var header = new StringBuilder();
        header.Append(CultureInfo.InvariantCulture, $"kind: code\nencoding: {encoding}\nunencodable: {choices.Pick("replace", "transliterate", "reject")}\nsegments: {choices.Pick("1", "2")}\nparams:\n  code: string(1..8, alnum)\n  hash: string(11..11, alnum)\n  any: string(6, digits)\n  text: string({choices.Number(1, 60)})\n");
        header.Append(new TypeMaker(choices, scope).Parameter(5));
        var body = new StringBuilder(statements.PlainText());
        if (choices.OneIn(2))
            body.Append(statements.Statement(choices.Number(0, 1)));
        body.Append('b', choices.Number(0, 60)).Append(choices.Pick("{{ text }}", "", "é€ {{ text }}")).Append(_ends[number % _ends.Length]);
        return new MadeTemplate($"made_{number.ToString(CultureInfo.InvariantCulture)}", header.ToString(), [body.ToString()]) { StopRestrictionLifted = true };
    }
}
