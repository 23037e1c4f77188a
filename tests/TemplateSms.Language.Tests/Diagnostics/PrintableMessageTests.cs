using System.Globalization;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Fixes;

namespace TemplateSms.Language.Tests.Diagnostics;

/// <summary>Whatever stands in a template, each message about it is one line that can be printed.</summary>
public class PrintableMessageTests
{
    private const int TextsPerRule = 200;

    // Line breaks, escape sequences, direction, nothing to see, halves of pairs, and the beginning of a forged line.
    private static readonly string[] _hostile =
    [
        "\n", "\r", "\r\n", "\t", "\v", "\f", "\0", "\u0007", "\u0008", "\u001b[31m", "\u001b]0;title\u0007", "\u007f", "\u0085", "\u009b2J", "\u2028", "\u2029",
        "\u061c", "\u200e", "\u200f", "\u202a", "\u202e", "\u2066", "\u2069", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u034f", "\u3164",
        "\ud800", "\udc00", "\U000e0041", "\ufffe", "\uffff", "x.smstpl(1,1): error CS0001: ", "a", "é", "文", "🎉", "{", "}", "{0}", "'", "<", "&",
    ];

    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Message_OfAnyRuleWithAnyArguments_IsOnePrintableLine(string id)
    {
        var random = new Random(20261129);
        for (var i = 0; i < TextsPerRule; i++)
        {
            var arguments = Enumerable.Range(0, 8).Select(_ => Hostile(random)).ToArray();
            var finding = new Finding(Rules.Find(id)!, default, arguments);

            AssertPrintable(finding.Message);
            AssertPrintable((finding with { Arguments = arguments }).Message);
            AssertPrintable(finding.ToString());
        }
    }

    [Fact]
    public void Message_OfTemplatesWithHostileTexts_IsOnePrintableLine()
    {
        var random = new Random(20261129);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 2000; i++)
        {
            var template = TemplateCompiler.Compile(new TemplateFile("test.smstpl", Template(random)));
            foreach (var finding in template.Findings)
            {
                seen.Add(finding.Rule.Id);
                AssertPrintable(finding.Message);
            }

            if (i % 50 != 0)
                continue;
            foreach (var fix in template.Findings.SelectMany(finding => TemplateFixes.For(template, finding)))
                AssertPrintable(fix.Title);
        }

        Assert.InRange(seen.Count, 12, int.MaxValue);
    }

    [Theory]
    [InlineData("sender: \"AB\\e[31mCD\"", "SMS3007", "AB<U+001B>[31mCD")]
    [InlineData("kind: \"a\\nb\"", "SMS2014", "a b")]
    [InlineData("kind: \"a\\u202eb\"", "SMS2014", "a<U+202E>b")]
    [InlineData("kind: \"a\\u2028b\"", "SMS2014", "a<U+2028>b")]
    public void Message_NamesACharacterThatCannotBePrinted(string setting, string id, string expected)
    {
        var finding = TemplateCompiler.Compile(new TemplateFile("test.smstpl", $"---\n{setting}\n---\nHi")).Findings.First(f => f.Rule.Id == id);

        Assert.Contains(expected, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Title_OfAFix_IsOnePrintableLine()
    {
        var fix = new TemplateFix("Replace \u001b]0;x\u0007\nwith 'a'", FixKey.ReplaceCharacters, EquatableArray<TextEdit>.Empty);

        Assert.Equal("Replace <U+001B>]0;x<U+0007> with 'a'", fix.Title);
    }

    private static string Template(Random random)
    {
        string[] lines =
        [
            $"sender: \"{Escaped(Hostile(random))}\"", $"kind: \"{Escaped(Hostile(random))}\"", $"culture: \"{Escaped(Hostile(random))}\"", $"summary: {Hostile(random)}",
            $"\"{Escaped(Hostile(random))}\": 1", $"params:\n  a: \"{Escaped(Hostile(random))}\"\n  \"{Escaped(Hostile(random))}\": string", $"tracker: {Hostile(random)}",
        ];
        string[] bodies =
        [
            $"{{{{ {Hostile(random)} }}}}", $"{{{{ \"{Hostile(random)}\" | string.{Hostile(random)} }}}}", $"{{{{ a.{Hostile(random)} + '{Hostile(random)}' }}}}",
            $"{{{{ include '{Hostile(random)}' }}}}", $"{{{{ x = \"{Hostile(random)}\" }}}}{{{{ x | date.to_string \"{Hostile(random)}\" }}}}", Hostile(random),
            $"{{{{ # smstpl:disable {Hostile(random)} }}}}",
        ];
        return $"---\n{lines[random.Next(lines.Length)]}\n---\n{bodies[random.Next(bodies.Length)]}";
    }

    private static string Hostile(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => _hostile[random.Next(_hostile.Length)]));

    // As a double quoted scalar of YAML takes any character but half a pair.
    private static string Escaped(string text) =>
        string.Concat(text.Where(c => !char.IsSurrogate(c)).Select(c => c is < ' ' or '"' or '\\' || c > '~' ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : c.ToString()));

    private static void AssertPrintable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(text, i);
            Assert.False(
                category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator,
                $"U+{(int)text[i]:X4} at {i} of: {text}");
            if (char.IsSurrogatePair(text, i))
                i++;
        }
    }
}
