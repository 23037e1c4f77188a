using TemplateSms.Language.Analysis;
using TemplateSms.Language.Binding;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language;

/// <summary>
/// The compiler: text, tree, model, proof. It has no state, reads nothing but what it is given, and throws for no input.
/// </summary>
public static class TemplateCompiler
{
    /// <summary>Most characters of a file; far more than any message needs.</summary>
    public const int MostCharacters = 65_536;

    public static CompiledTemplate Compile(TemplateFile file) => FindingPolicy.Apply(CompileText(file));

    /// <summary>The tree of a file, and what its text breaks.</summary>
    public static (TemplateSyntax Tree, EquatableArray<Finding> Findings) Parse(TemplateFile file)
    {
        var findings = new FindingBag();
        var tree = Parser.Parse(file.Text, file.IsBodyOnly, findings);
        return (tree, findings.ToArray());
    }

    private static CompiledTemplate CompileText(TemplateFile file)
    {
        var findings = new FindingBag();
        if (TemplatePath.Refused(file.ProjectPath) is { } character)
        {
            findings.Add(ConfigurationRules.BadPath, default, character);
            return Broken(file, findings);
        }

        if (file.IsUndecodable)
        {
            findings.Add(ConfigurationRules.NotUtf8, default);
            return Broken(file, findings);
        }

        if (file.Text.Length > MostCharacters)
        {
            findings.Add(SyntaxRules.TooLong, default, $"{file.Text.Length}", $"{MostCharacters}");
            return Broken(file, findings);
        }

        var tree = Parser.Parse(file.Text, file.IsBodyOnly, findings);
        var model = Bind(file, tree, findings);
        if (!findings.IsBound)
            return new CompiledTemplate(file, model, null, findings.ToArray(), CanEmit: false);

        var run = Prover.Prove(model, file.Text);
        var proof = ContentAnalysis.Report(model, run, file.Text, findings) ? run.Proof : null;
        return new CompiledTemplate(file, model, proof, findings.ToArray(), CanEmit: !findings.PreventsEmit) { Gsm7Holes = Gsm7Holes(run) };
    }

    // Reached by several ways, a hole has to be in the alphabet by each.
    private static EquatableArray<TextSpan> Gsm7Holes(ProofRun run) =>
        run.Holes
            .GroupBy(h => h.Hole.Span)
            .Where(ways => ways.All(h => h.Shape.Alphabet == AlphabetFact.Gsm7))
            .Select(ways => ways.Key)
            .ToArray();

    private static TemplateModel Bind(TemplateFile file, TemplateSyntax tree, FindingBag findings)
    {
        // Without a closing fence the body was taken for YAML, of which nothing can be said.
        var entries = tree.FrontMatter is { } frontMatter && frontMatter.ValueEnd < frontMatter.End
            ? FrontMatterReader.Read(file.Text, frontMatter.ValueSpan, findings)
            : [];
        var reader = new SettingsReader(file, entries, tree.FrontMatter is not null, findings);
        var settings = reader.Read();
        var parameters = ParameterReader.Read([.. reader.Parameters, .. ParameterReader.Entries(file.Parameters)], settings.Encoding, findings);
        var bounds = BoundsReader.Read(reader.Bounds, parameters, findings);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var binder = new Binder(file, parameters, bounds, used, findings);
        var body = binder.Bind(tree.Body);
        var tracker = reader.Tracker is { } entry ? TrackerReader.Read(entry, settings, parameters, bounds, binder.Loops, used, findings) : null;
        if (!findings.PreventsEmit)
            ParameterReader.ReportUnused(parameters, used, findings);
        return new TemplateModel(file.Name, reader.ReadMethodName(), settings, parameters.ToArray(), binder.Locals, body, tracker);
    }

    private static CompiledTemplate Broken(TemplateFile file, FindingBag findings)
    {
        var model = new TemplateModel(
            file.Name,
            Names.ToPascalCase(file.Name),
            new TemplateSettings(),
            EquatableArray<ParameterModel>.Empty,
            EquatableArray<LocalModel>.Empty,
            BoundBlock.Empty,
            null);
        return new CompiledTemplate(file, model, null, findings.ToArray(), CanEmit: false);
    }
}
