using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>Notes of an evaluation beside the values: expressions that may fail, leave their range, or grow too long.</summary>
internal sealed class EvaluationNotes
{
    private const int MostExamples = 4;

    private readonly HashSet<TextSpan> _overflows = [];
    private readonly HashSet<TextSpan> _grown = [];
    private readonly Dictionary<BoundPlural, Dictionary<PluralCategory, IReadOnlyList<string>>> _plurals = new(ByReference<BoundPlural>.Instance);
    private readonly Dictionary<BoundExpression, bool> _isKnown = new(ByReference<BoundExpression>.Instance);
    private bool _isQuiet;

    /// <summary>
    /// Whether an expression was come upon whose result stays unknown and may be an error: a division by what may be zero, a local
    /// that no way here assigned.
    /// </summary>
    public bool MayFail { get; set; }

    /// <summary>The places where whole numbers can leave the range of a <c>long</c>.</summary>
    public IEnumerable<TextSpan> Overflows => _overflows;

    /// <summary>The operations and calls whose result is known wherever they are come upon, so that they have one.</summary>
    public IEnumerable<BoundExpression> Known => _isKnown.Where(pair => pair.Value).Select(pair => pair.Key);

    /// <summary>The places where bounded parts can make a text that is longer than a template may build.</summary>
    public IEnumerable<TextSpan> Grown => _grown;

    /// <summary>The plurals that some argument reaches, each with the categories of its numbers and some numbers of each.</summary>
    public IReadOnlyDictionary<BoundPlural, Dictionary<PluralCategory, IReadOnlyList<string>>> Plurals => _plurals;

    /// <summary>Whether some text can be longer than a template may build, its own or a caller's: then making it can fail.</summary>
    public bool MayPassLimit { get; private set; }

    /// <summary>Notes no growth until it is disposed of.</summary>
    public IDisposable Quietly() => new Quiet(this);

    public void NoteOverflow(TextSpan span) => _overflows.Add(span);

    public void NoteKnown(BoundExpression expression, bool isKnown) =>
        _isKnown[expression] = isKnown && (!_isKnown.TryGetValue(expression, out var wasKnown) || wasKnown);

    /// <summary>Notes the categories that a plural reaches.</summary>
    public void NotePlural(BoundPlural plural, IEnumerable<PluralCategory> categories, PluralReach reach)
    {
        if (!_plurals.TryGetValue(plural, out var known))
            _plurals.Add(plural, known = []);
        foreach (var category in categories.Where(category => !known.ContainsKey(category)))
            known.Add(category, [.. reach.Examples(category).Take(MostExamples)]);
    }

    public void NoteLength(long most) => MayPassLimit |= most > GrowthLimit.Most;

    /// <summary>Notes that the value of an expression may be longer than a template may build.</summary>
    public void NoteGrowth(TextSpan span, bool areAllPartsShorter)
    {
        MayPassLimit = true;
        if (!_isQuiet && areAllPartsShorter)
            _grown.Add(span);
    }

    private sealed class Quiet : IDisposable
    {
        private readonly EvaluationNotes _notes;

        public Quiet(EvaluationNotes notes)
        {
            _notes = notes;
            notes._isQuiet = true;
        }

        public void Dispose() => _notes._isQuiet = false;
    }
}
