using System.Globalization;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Language.Tests.Analysis;

/// <summary>
/// The proofs of some hundred templates over every construct of the language. A proof that becomes looser refuses messages that
/// fit, and no test of soundness notices; here every figure, witness and finding that changes is a line to approve.
/// </summary>
public class ApprovedProofTests
{
    private const string Separator = "==== ";
    private const int LongestValue = 40;

    [Fact]
    public void Proofs_OfAllConstructs_AreTheApprovedOnes()
    {
        var files = ReadFiles();

        var proofs = files.Select(file => Describe(TemplateCompiler.Compile(TemplateResolver.Resolve(file, files))));

        Snapshot.Matches(string.Join('\n', proofs), "Proofs");
    }

    private static List<TemplateFile> ReadFiles() =>
    [
        .. File.ReadAllText(Path.Combine(Repository.Folder, "tests", "Data", "proofs", "templates.txt"))
            .ReplaceLineEndings("\n")
            .Split("\n" + Separator)
            .Select(section => section.TrimStart('=', ' ').Split('\n', 2))
            .Select(parts => new TemplateFile(parts[0], parts[1])),
    ];

    private static string Describe(CompiledTemplate compiled)
    {
        var encodings = compiled.Proof?.Encodings.SelectMany(proof => Describe(compiled, proof)) ?? [];
        var findings = compiled.Findings.Select(finding => $"{finding.Rule.Id} {finding.Span} {Printable(string.Join(" | ", finding.Arguments), int.MaxValue)}");
        return string.Join('\n', [Separator + compiled.File.Path, .. encodings, .. findings]);
    }

    private static IEnumerable<string> Describe(CompiledTemplate compiled, EncodingProof proof)
    {
        var explanation = Explanation.Of(proof);
        yield return $"{explanation.Summary}: {Printable(WorstCaseTerm.Sum(explanation.Terms.ToList(), 9), int.MaxValue)}";
        yield return $"  shortest {Describe(proof.Shortest)}";
        yield return $"  longest {Describe(proof.Longest)}";
        yield return $"  typical {Describe(TypicalMessage.Of(compiled.Model, compiled.File.Text, proof))}";
    }

    private static string Describe(Witness? witness) => witness is null
        ? "unknown"
        : string.Create(CultureInfo.InvariantCulture, $"{witness.Units} in {witness.Segments} of {string.Join(", ", witness.Arguments.Select(argument => $"{argument.Name} {Printable(argument.Display, LongestValue)}"))}");

    // In ASCII, since a diff of other alphabets is hard to read, and half a pair is no text at all.
    private static string Printable(string text, int most)
    {
        var ascii = string.Concat(text.Take(most).Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}"));
        return text.Length <= most ? ascii : string.Create(CultureInfo.InvariantCulture, $"{ascii}... ({text.Length})");
    }
}
