using System.Globalization;
using System.Text;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Language.Tests.Analysis.Matrices;

/// <summary>
/// The proofs of expressions over all the bounds of their parameters. Each expression is alone in its template, so that a figure that
/// changes names the fact of the proof that changed.
/// </summary>
public class ApprovedMatrixTests
{
    public static TheoryData<string> Names => [.. Matrices.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Proofs_OfExpressions_AreTheApprovedOnes(string name)
    {
        var matrix = Matrices.All[name];
        var text = new StringBuilder();
        foreach (var declarations in matrix.Declarations)
        {
            text.Append("==== ").Append(declarations).Append('\n');
            foreach (var body in matrix.Bodies)
            {
                // Not every expression is one over every type.
                if (Describe(matrix, declarations, body) is { } proofs)
                    text.Append(body).Append(": ").Append(proofs).Append('\n');
            }
        }

        Snapshot.Matches(text.ToString(), name);
    }

    private static string? Describe(Matrix matrix, string declarations, string body)
    {
        var parameters = string.Concat(declarations.Split("; ").Select(line => $"  {line}\n"));
        var frontMatter = $"---\nencoding: auto\nsegments: dynamic\n{matrix.Settings}params:\n{parameters}---\n";
        var compiled = TemplateCompiler.Compile(new TemplateFile("test.smstpl", frontMatter + body));
        if (compiled.Proof is not { } proof)
            return null;
        var findings = compiled.Findings.Where(finding => finding.Span.Start >= frontMatter.Length).Select(finding => string.Create(
            CultureInfo.InvariantCulture, $"{finding.Rule.Id} at {finding.Span.Start - frontMatter.Length} to {finding.Span.End - frontMatter.Length}"));
        return string.Join("; ", [.. proof.Encodings.Select(Describe), .. findings]);
    }

    private static string Describe(EncodingProof proof)
    {
        var shape = proof.Body.Shape;
        var facts = new[] { shape.MayHaveExtension ? "extension" : "", shape.MayHavePairs ? "pairs" : "" }.Where(fact => fact.Length > 0);
        return string.Join(' ', [$"{(proof.IsGsm7 ? "GSM-7" : "UCS-2")} {proof.Units}", .. facts, .. Witnesses(proof)]);
    }

    // Where no message is as long as the proof says, or as short, the line is worth a look.
    private static IEnumerable<string> Witnesses(EncodingProof proof)
    {
        var (shortest, longest) = (proof.Shortest?.Units, proof.Longest?.Units);
        Assert.False(shortest < proof.Units.Least || longest > proof.Units.Most, "A message lies outside its proof.");
        return shortest == proof.Units.Least && longest == proof.Units.Most ? [] : [$"(found {Figure(shortest)} to {Figure(longest)})"];
    }

    private static string Figure(long? units) => units?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
