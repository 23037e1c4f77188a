using TemplateSms.Language.Analysis;
using TemplateSms.Language.Binding;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Files;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Compilation;

/// <summary>
/// The compiler: text, tree, model, proof. It has no state, reads nothing but what it is given, and throws for no input.
/// </summary>
public static class TemplateCompiler
{
    public static CompiledTemplate Compile(TemplateFile file)
    {
        var compiled = CompileText(file);
        return Containment.Run(CompilerStage.ApplyPolicy, () => FindingPolicy.Apply(compiled), failure => Unsuppressible(compiled).Failed(failure));
    }

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
        if (IsRefused(file, findings))
            return Broken(file, findings);

        var stages = new Stages(findings);
        var tree = stages.Run(CompilerStage.Parse, () => Parser.Parse(file.Text, file.IsBodyOnly, findings));
        if (stages.Run(CompilerStage.Declare, () => Declarations.Read(file, tree!, findings)) is not { } declared)
            return Broken(file, findings);

        // Independent of what the names mean: told beside the errors of a broken template.
        stages.Run(CompilerStage.AnalyzeContent, () => OwnText.Report(file.Text, tree!, declared, findings));
        var bound = stages.Run(CompilerStage.Bind, () => Bind(file, tree!, declared, findings)) ?? new(declared.ToModel(file));
        var model = bound.Model;
        if (!findings.IsBound)
        {
            stages.Run(CompilerStage.AnalyzeContent, () =>
            {
                foreach (var text in model.Texts)
                    UnprovedText.Report(text, file.Text, findings);
            });
            return new CompiledTemplate(file, model, null, findings.ToArray(), CanEmit: false);
        }

        var texts = stages.Run(CompilerStage.Prove, () => ProvedTexts.Prove(model, file.Text));
        var isSendable = stages.Run(CompilerStage.AnalyzeContent, () => ContentAnalysis.Report(model, texts!, file.Text, findings) ? texts : null) is not null;
        return new CompiledTemplate(file, model, isSendable ? texts!.Last.Proof : null, findings.ToArray(), CanEmit: !findings.PreventsEmit)
        {
            IsBound = true,
            Used = bound.Used,
            Unused = bound.Unused,
            Alternatives = isSendable ? texts!.Alternatives : default,
            Gsm7Holes = Holes(texts?.Runs, static shape => shape.Alphabet == AlphabetFact.Gsm7),
            PlainHoles = Holes(texts?.Runs, static shape => shape is { Alphabet: AlphabetFact.Gsm7, MayHaveExtension: false }),
            MayPassLimit = texts is null || texts.Runs.Any(run => run.MayPassLimit),
            Plurals = PluralAnalysis.Reached(texts?.Runs),
        };
    }

    private static bool IsRefused(TemplateFile file, FindingBag findings)
    {
        if (TemplatePath.Refused(file.ProjectPath) is { } character)
            findings.Add(ConfigurationRules.BadPath, default, character);
        else if (file.Failure is { } failure)
            findings.Add(failure.ToFinding());
        else if (file.IsUndecodable)
            findings.Add(ConfigurationRules.NotUtf8, default);
        else if (file.IsTooLong || file.Text.Length > TemplateFile.MostCharacters)
            findings.Add(SyntaxRules.TooLong, default, $"{TemplateFile.MostCharacters}");
        return findings.PreventsEmit;
    }

    // Without the policy nobody knows what the user wants to hear; what prevents code is told in any case.
    private static CompiledTemplate Unsuppressible(CompiledTemplate compiled) =>
        compiled with { Findings = compiled.Findings.Where(finding => finding.Rule.PreventsEmit).ToArray() };

    // Reached by several ways, a hole has to be of the shape by each.
    private static EquatableArray<TextSpan> Holes(IEnumerable<ProofRun>? runs, Func<TextShape, bool> isOfShape) =>
        (runs ?? [])
            .SelectMany(run => run.Holes)
            .GroupBy(h => h.Hole.Span)
            .Where(ways => ways.All(h => isOfShape(h.Shape)))
            .Select(ways => ways.Key)
            .ToArray();

    private static BoundTemplate Bind(TemplateFile file, TemplateSyntax tree, Declarations declared, FindingBag findings)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var isolates = Isolation.AppliesTo(declared.Settings, file.Text);
        var texts = new List<TextModel>();
        var loops = 0;
        foreach (var text in tree.Texts)
        {
            var binder = new Binder(file, declared.Parameters, declared.Limits, used, findings, declared.Settings, isolates);
            var body = binder.Bind(text);
            texts.Add(new TextModel(binder.Locals, body));
            loops = Math.Max(loops, binder.Loops);
        }

        // The base writes the tracker of all texts.
        var tracker = declared.Tracker is { IsElsewhere: false } entry
            ? TrackerReader.Read(entry, declared.Settings, declared.Parameters, declared.Limits, loops, used, findings)
            : null;
        var last = texts[texts.Count - 1];
        var model = declared.ToModel(file) with { Locals = last.Locals, Body = last.Body, Earlier = texts.Take(texts.Count - 1).ToArray(), Tracker = tracker };
        var bound = new BoundTemplate(model)
        {
            Used = used.OrderBy(name => name, StringComparer.Ordinal).ToArray(),
        };
        if (findings.PreventsEmit || file.IsVariant)
            return bound;
        UnusedName[] unused = [.. ParameterReader.Unused(declared.Parameters, used), .. UnreadLimits.Find(declared.Limits, used, bound.Model)];
        // What this text does not use, a variant may.
        if (file.Variants.Count > 0)
            return bound with { Unused = unused };
        foreach (var (_, finding) in unused)
            findings.Add(finding);
        return bound;
    }

    private static CompiledTemplate Broken(TemplateFile file, FindingBag findings)
    {
        var name = VariantName.Of(file.Name)?.Stem ?? file.Name;
        var model = new TemplateModel(
            name,
            Names.ToPascalCase(name),
            new TemplateSettings(),
            EquatableArray<ParameterModel>.Empty,
            EquatableArray<LocalModel>.Empty,
            BoundBlock.Empty,
            null);
        return new CompiledTemplate(file, model, null, findings.ToArray(), CanEmit: false);
    }
}
