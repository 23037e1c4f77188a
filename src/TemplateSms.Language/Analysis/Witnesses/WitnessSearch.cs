using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>
/// Finds arguments that attain the proved ends. Nothing is executed: the analysis itself is run on arguments that are known, and
/// what it then knows is the text.
/// </summary>
internal sealed class WitnessSearch
{
    // Statements that the search may follow: some hundred runs of a usual template.
    private const int MostWork = 1500;
    private const int MostPasses = 2;

    private readonly TemplateModel _model;
    private readonly bool _gsm7;
    private readonly SegmentFit _fit;
    private readonly OwnParts _parts;
    private readonly string[] _keys;
    private readonly List<IReadOnlyList<Candidate>> _candidates;
    private int _work;

    public WitnessSearch(TemplateModel model, OwnParts parts, bool gsm7, int reserve)
    {
        _model = model;
        _parts = parts;
        _gsm7 = gsm7;
        _fit = new SegmentFit(gsm7, SegmentFit.MostParts, reserve);
        _keys = [.. model.Parameters.Select(Facts.KeyOf)];
        var candidates = new Candidates(model.Settings, gsm7, parts.Factory, Hints.Of(model.Body));
        _candidates = [.. model.Parameters.Select(p => candidates.Of(p.Type).Select(c => Of(c, p.Type)).ToList())];
    }

    /// <summary>The longest or the shortest text that is found; null when none is known.</summary>
    /// <param name="way">The way through the template that the proof took for it.</param>
    /// <param name="goal">The units where the search may stop.</param>
    public Witness? Find(Trail? way, long goal, bool longest)
    {
        var choice = Start(way, longest);
        _work = 0;
        var best = Try(choice);
        for (var pass = 0; pass < MostPasses && best?.Units != goal; pass++)
        {
            var before = best;
            for (var i = 0; i < choice.Length && best?.Units != goal; i++)
            {
                foreach (var candidate in _candidates[i])
                {
                    if (Equals(candidate.Known, choice[i].Known) || _work > MostWork)
                        continue;
                    var changed = (Candidate[])choice.Clone();
                    changed[i] = candidate;
                    if (Try(changed) is { } found && IsBetter(found, best, longest))
                        (best, choice) = (found, changed);
                    if (best?.Units == goal)
                        break;
                }
            }

            if (best == before)
                break;
        }

        return best;
    }

    /// <summary>The text that these arguments give, in the order of the parameters; null when it is not known.</summary>
    public Witness? Of(object?[] arguments) => Try([.. arguments.Select((a, i) => Of(a, _model.Parameters[i].Type))]);

    private Candidate Of(object? known, TemplateType type) => new(known, _parts.Factory.OfKnown(known, type));

    private static bool IsBetter(Witness found, Witness? best, bool longest) =>
        best is null || (longest ? found.Units > best.Units : found.Units < best.Units);

    /// <summary>The longest or shortest arguments that the conditions on the way let through.</summary>
    private Candidate[] Start(Trail? way, bool longest)
    {
        var evaluator = new Evaluator(_parts);
        var facts = Trail.Steps(way).FirstOrDefault()?.Given ?? new Facts();
        foreach (var (condition, truth) in Trail.Assumptions(way))
            facts = evaluator.Assume(condition, truth, facts) ?? facts;

        return [.. _model.Parameters.Select((p, i) => Pick(_candidates[i], facts.Find(_keys[i]), longest))];
    }

    private Candidate Pick(IReadOnlyList<Candidate> candidates, Value? known, bool longest)
    {
        var fitting = known is null ? candidates : [.. candidates.Where(c => IsWithin(c.Value, known))];

        // Of equals the first: the candidates that read best stand first.
        return (fitting.Count > 0 ? fitting : candidates).OrderBy(c => (longest ? -1 : 1) * LengthOf(c.Value.Printed)).FirstOrDefault() ?? Candidate.None;
    }

    private long LengthOf(TextShape shape) => _gsm7 ? shape.Septets.Most : shape.Units.Most;

    private static bool IsWithin(Value value, Value known)
    {
        if (value.Nullness == Nullness.Always || known.Nullness == Nullness.Always)
            return known.Nullness != Nullness.Never && value.Nullness == Nullness.Always;
        if (known.Number is { } range && value.Number is { } number)
            return number.Least >= range.Least && number.Most <= range.Most;
        if (known.Choices is { } choices && value.Known is string member)
            return choices.Contains(member);
        if (known.List is { } list && value.List is { } items)
            return items.Count.Least >= list.Count.Least && items.Count.Most <= list.Count.Most;
        if (known.Truth is not null)
            return value.Truth == known.Truth;
        return known.Known is not string text || Equals(value.Known, text);
    }

    private Witness? Try(Candidate[] choice)
    {
        // Nothing can be chosen for a C# type: a text that depends on one stays unknown.
        var known = new Dictionary<string, Value>(choice.Length, StringComparer.Ordinal);
        for (var i = 0; i < choice.Length; i++)
        {
            if (_candidates[i].Count > 0)
                known.Add(_keys[i], choice[i].Value);
        }

        var walk = new Walk(_parts, _gsm7);
        var raw = walk.TextOf(_model, new Facts(known));
        _work += walk.Work + choice.Length;
        if (raw is null || Sent(raw) is not { } text)
            return null;
        var measure = _gsm7 ? TextMeasure.Of(text) : TextMeasure.Ucs2(text);
        return new Witness(text, measure.Units, _fit.SegmentsOf(text), Arguments(choice));
    }

    private EquatableArray<WitnessArgument> Arguments(Candidate[] choice) => _model.Parameters
        .Select((p, i) => (Parameter: p, Value: choice[i].Known, IsChosen: _candidates[i].Count > 0))
        .Where(a => a.IsChosen)
        .Select(a => new WitnessArgument(a.Parameter.Name, a.Parameter.Type, a.Value))
        .ToArray();

    /// <summary>The text as it is sent in this encoding; null when it is sent in the other one, or not at all.</summary>
    private string? Sent(string text)
    {
        if (!_gsm7)
            return _model.Settings.Encoding == TemplateEncoding.Auto && text.All(Gsm7.Contains) ? null : text;
        if (text.All(Gsm7.Contains))
            return text;
        if (_model.Settings.Encoding == TemplateEncoding.Auto || _model.Settings.Unencodable == Unencodable.Reject)
            return null;

        // Only what holes print is brought into the alphabet, and a text of the template that is not in it is an error.
        return ForeignCharacters.Replace(text);
    }

    /// <summary>An argument to try, with all that the analysis knows of it.</summary>
    private sealed record Candidate(object? Known, Value Value)
    {
        public static Candidate None { get; } = new(null, Value.Null);
    }
}
