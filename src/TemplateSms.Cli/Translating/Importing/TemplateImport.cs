using System.Globalization;
using TemplateSms.Cli.Translating.Units;
using TemplateSms.Cli.Translating.Xliff;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Text;
using TemplateSms.Language.Translation;

namespace TemplateSms.Cli.Translating.Importing;

/// <summary>The translation of one template: its texts, checked and written into a variant.</summary>
internal sealed class TemplateImport
{
    private readonly TranslatedTemplate _template;
    private readonly XliffFile _file;
    private readonly Dictionary<string, XliffUnit> _units;
    private readonly Dictionary<UnitNode, IReadOnlyList<Fragment>> _translations = [];
    private SpelledText? _text;

    public TemplateImport(TranslatedTemplate template, XliffFile file)
    {
        _template = template;
        _file = file;
        _units = file.Units.DistinctBy(unit => unit.Id).ToDictionary(unit => unit.Id, StringComparer.Ordinal);
    }

    public TranslatedTemplate Template => _template;

    /// <summary>The name of the template in the file.</summary>
    public string Original => _file.Original;

    /// <summary>The variant with the translations; null where a text has none.</summary>
    public TemplateFile? Variant { get; private set; }

    /// <summary>The texts without a translation.</summary>
    public int Missing { get; private set; }

    /// <summary>Checks the texts, and writes the variant. It is complete when it returns no problem.</summary>
    public IReadOnlyList<UnitProblem> Read()
    {
        var problems = _file.Units.GroupBy(unit => unit.Id, StringComparer.Ordinal)
            .SelectMany(group => group.Skip(1))
            .Select(unit => new UnitProblem(unit.Place, unit.Id, "is there twice"))
            .ToList();
        var known = _template.Body.All.ToDictionary(unit => unit.Id, StringComparer.Ordinal);
        foreach (var unit in _units.Values)
        {
            if (!known.TryGetValue(unit.Id, out var node))
                problems.Add(new UnitProblem(unit.Place, unit.Id, $"is no text of {_file.Original}; export it again"));
            else if (UnitCheck.ProblemOf(node, unit) is { } problem)
                problems.Add(new UnitProblem(unit.Place, unit.Id, problem));
            else if (unit.Target is { } target)
                _translations.Add(node, Fragment.Joined(target.Select(inline => inline.Fragment)));
        }

        if (problems.Count > 0)
            return problems;
        _text = _template.Spell(unit => _translations.GetValueOrDefault(unit));
        Missing = _text.Missing.Count;
        // A template that nobody has begun to translate stays without a variant.
        if (Missing > 0 || (_template.Present is null && _translations.Count == 0))
            return [];
        Variant = _template.With(_text.Source);
        return _text.FirstLost(UnitReader.Read(Variant)) is { } lost ? [ProblemOf(lost, "would not be read as it is written: blanks beside a placeholder that takes them away, or a text of blanks alone")] : [];
    }

    /// <summary>The problems that the compiler has with the variant, each at the text that it is in.</summary>
    public IEnumerable<UnitProblem> ProblemsOf(CompiledTemplate compiled, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (finding.Rule == ContentRules.AlwaysOverflows || finding.Rule == ContentRules.MayOverflow)
                yield return OverflowOf(compiled, finding);
            else if (finding.Severity == Severity.Error)
                yield return ProblemOf(UnitOf(finding.Span), $"{finding.Rule.Id}: {finding.Message}");
        }
    }

    private UnitNode UnitOf(TextSpan span)
    {
        var body = Variant!.Text.Length - _text!.Source.Length;
        return span.Start < body ? _template.Body : _text.UnitAt(span.Start - body) ?? _template.Body;
    }

    /// <summary>The problem of a message that is too long, at the text that has grown most.</summary>
    private UnitProblem OverflowOf(CompiledTemplate compiled, Finding finding)
    {
        var encoding = compiled.Proof?.Encodings.FirstOrDefault(proof => !proof.AlwaysFits) ?? compiled.Proof?.Encodings.FirstOrDefault();
        if (encoding is null)
            return ProblemOf(_template.Body, $"{finding.Rule.Id}: {finding.Message}");
        var longest = _text!.Written.Distinct().MaxBy(unit => LengthOf(_translations.GetValueOrDefault(unit) ?? unit.Target ?? unit.Source) - LengthOf(unit.Source))!;
        return ProblemOf(longest, $"the message is too long with this text, {TotalOf(encoding)}; shorten it");

        long LengthOf(IReadOnlyList<Fragment> fragments) => TextRooms.UnitsOf(fragments, encoding.IsGsm7);
    }

    private static string TotalOf(EncodingProof proof) => proof.Units.IsBounded
        ? string.Create(CultureInfo.InvariantCulture, $"{Explanation.Of(proof).Total:N0} of {proof.Room:N0} {proof.UnitName}")
        : $"more than {proof.Room.ToString("N0", CultureInfo.InvariantCulture)} {proof.UnitName}";

    private UnitProblem ProblemOf(UnitNode unit, string message) => new(_units.TryGetValue(unit.Id, out var read) ? read.Place : _file.Place, unit.Id, message);
}
