using System.Text.RegularExpressions;

namespace TemplateSms.Cli.Tests.Translating;

/// <summary>A thousand files of translators, each with a mistake: every one is refused at its text, and nothing is written.</summary>
public sealed partial class MutatedXliffTests : IDisposable
{
    private const int Mutations = 1_000;
    private const int Seed = 20261130;

    private static readonly string[] _pieces = ["<", ">", "&", "\"", "]]>", "<!--", "-->", "<?", "{{", "}}", "\0", "\uFFFE", "é", "<ph id=\"1\"/>", "</target>", "<target>", "xml:lang", "\r", "€", "   ", "]"];

    private readonly TranslationFolder _folder = new TranslationFolder()
        .Write("Templates/a.smstpl", "---\nculture: en\nparams:\n  customer: string(20, alnum)\n  items: int(1..99)\n  vip: bool\n---\n{{ vip ? \"Dear\" : \"Hi\" }} {{ customer }}, {{ items }} {{ sms.plural items one: \"parcel\" other: $\"{items} parcels\" }}.\n")
        .Write("Templates/b.smstpl", "---\nculture: en\nparams:\n  names: list(string(10, alnum), 3)\n---\nFor {{ for name in names }}{{ name }}{{ if !for.last }} and {{ end }}{{ end }}: come!\n")
        .Write("Templates/c.smstpl", "---\nculture: en\nparams:\n  at: date\n---\nUntil {{ at | date.to_string \"%d/%m\" }}.\n")
        .Write("Templates/c.pl.smstpl", "Do {{ at | date.to_string \"%d.%m\" }}.\n");

    [Fact]
    public async Task Import_FileWithOneMistake_IsRefusedAtItsText()
    {
        await _folder.ExportAsync("pl");
        _folder.Translate("pl", (id, source) => id == "c" ? null : source);
        var whole = File.ReadAllText(_folder.FileOf("pl"));
        var files = _folder.Templates();
        var random = new Random(Seed);
        for (var i = 0; i < Mutations; i++)
        {
            var (text, unit) = i % 4 == 0 ? (Garbled(whole, random), null) : Damaged(whole, random);
            File.WriteAllText(_folder.FileOf("pl"), text);

            var run = await _folder.ImportAsync("pl");

            var told = $"mutation {i} of {unit}:\n{run.Error}{run.Output}\n{text}";
            Assert.True(run.ExitCode is 0 or 1 or 2 && !run.Error.Contains("SMS9005", StringComparison.Ordinal), told);
            if (unit is not null)
                Assert.True(run.ExitCode == 1 && run.Error.Contains($": {unit}: ", StringComparison.Ordinal) && Line(whole, unit).IsMatch(run.Error), told);
            if (run.ExitCode == 0)
                Restore(files);
            Assert.Equal(files, _folder.Templates());
        }
    }

    /// <summary>One translation with a placeholder that is missing, there twice, another's or damaged, or with more words than fit.</summary>
    private static (string Text, string Unit) Damaged(string whole, Random random)
    {
        var targets = Targets().Matches(whole).Where(target => target.Groups["inside"].Value.Contains("<ph", StringComparison.Ordinal) || random.Next(4) == 0).ToList();
        var target = targets[random.Next(targets.Count)];
        var inside = target.Groups["inside"].Value;
        var placeholders = Placeholders().Matches(inside);
        var placeholder = placeholders.Count == 0 ? null : placeholders[random.Next(placeholders.Count)];
        var damaged = (placeholder is null ? 0 : random.Next(7)) switch
        {
            1 => inside.Remove(placeholder!.Index, placeholder.Length),
            2 => inside + placeholder!.Value,
            3 => inside + "<ph id=\"77\"/>",
            4 => inside.Remove(placeholder!.Index, placeholder.Length).Insert(placeholder.Index, placeholder.Value.Replace("</ph>", "x</ph>", StringComparison.Ordinal)),
            5 => inside + "<g id=\"1\">x</g>",
            6 => inside.Remove(placeholder!.Index, placeholder.Length).Insert(placeholder.Index, Id().Replace(placeholder.Value, "id=\"$1$1\"", 1)),
            _ => inside + new string('x', 161),
        };
        return (whole.Remove(target.Groups["inside"].Index, inside.Length).Insert(target.Groups["inside"].Index, damaged), target.Groups["id"].Value);
    }

    private static string Garbled(string whole, Random random)
    {
        for (var edits = 1 + random.Next(3); edits > 0; edits--)
        {
            var at = random.Next(whole.Length);
            whole = random.Next(3) switch
            {
                0 => whole.Remove(at, Math.Min(random.Next(1, 30), whole.Length - at)),
                1 => whole.Insert(at, _pieces[random.Next(_pieces.Length)]),
                _ => whole.Insert(at, whole.Substring(random.Next(whole.Length / 2), random.Next(1, 60))),
            };
        }

        return whole;
    }

    private void Restore(IReadOnlyDictionary<string, string> files)
    {
        foreach (var (path, bytes) in _folder.Templates())
        {
            if (!files.TryGetValue(path, out var before))
                File.Delete(_folder.PathOf(path));
            else if (before != bytes)
                File.WriteAllBytes(_folder.PathOf(path), Convert.FromHexString(before));
        }
    }

    private static Regex Line(string whole, string unit) =>
        new($@"pl\.xlf\({whole[..whole.IndexOf($"<trans-unit id=\"{unit}\"", StringComparison.Ordinal)].Count(c => c == '\n') + 1},");

    [GeneratedRegex("""<trans-unit id="(?<id>[^"]+)"(?:(?!<trans-unit).)*?<target[^>]*>(?<inside>.*?)</target>""", RegexOptions.Singleline)]
    private static partial Regex Targets();

    [GeneratedRegex("<ph .*?</ph>", RegexOptions.Singleline)]
    private static partial Regex Placeholders();

    [GeneratedRegex("""id="(\w+)""" + "\"")]
    private static partial Regex Id();

    public void Dispose() => _folder.Dispose();
}
