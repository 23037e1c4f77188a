using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;

namespace TemplateSms.Language.Analysis;

/// <summary>
/// The placeholders of two texts outside of blocks that print the same in both, or in the first one a beginning of what the second
/// prints.
/// </summary>
internal sealed class SharedPlaceholders
{
    private readonly HashSet<BoundStatement> _own = new(ByReference<BoundStatement>.Instance);
    private readonly HashSet<BoundStatement> _later = new(ByReference<BoundStatement>.Instance);
    private readonly ComparedText _text;
    private readonly ComparedText _laterText;
    private readonly string _source;
    private readonly bool _isChosenAnew;

    /// <param name="isChosenAnew">Whether the later text may be taken in GSM-7 although it leaves the alphabet.</param>
    public SharedPlaceholders(ComparedText text, ComparedText later, bool isChosenAnew, string source)
    {
        (_text, _laterText, _isChosenAnew, _source) = (text, later, isChosenAnew, source);
        var others = Prints(later.Model).ToList();
        foreach (var print in Prints(text.Model))
            Add(print, others.Find(other => !_later.Contains(other) && SpellingOf(other, later.Model) == SpellingOf(print, text.Model)));
        var beginnings = new PrintedBeginnings(text.Model.Settings);
        foreach (var print in Prints(text.Model).Where(print => !_own.Contains(print)))
        {
            if (beginnings.Of(print.Expression) is not { } beginning)
                continue;
            var other = others.Find(other => !_later.Contains(other) && beginnings.Of(other.Expression) is { } whole && Begins(beginning, other, whole));
            HasBeginnings |= other is not null;
            Add(print, other);
        }
    }

    /// <summary>Whether the first text prints a beginning of what the second one does.</summary>
    public bool HasBeginnings { get; }

    public TemplateModel RestOf(TemplateModel text) => text with { Body = new BoundBlock(text.Body.Statements.Where(statement => !_own.Contains(statement)).ToArray()) };

    public TemplateModel RestOfLater(TemplateModel later) => later with { Body = new BoundBlock(later.Body.Statements.Where(statement => !_later.Contains(statement)).ToArray()) };

    /// <summary>Whether there is one only, and each text ends with it.</summary>
    public bool AreAtTheEnd => _own.Count == 1 && _own.Contains(_text.Model.Body.Statements.Last()) && _later.Contains(_laterText.Model.Body.Statements.Last());

    /// <summary>
    /// Whether half a surrogate pair that the earlier text prints is half a pair in the later one, too: another half beside it would complete
    /// it there alone. In GSM-7 each placeholder is brought into the alphabet by itself.
    /// </summary>
    public bool KeepHalves =>
        _text.Model.Settings.Encoding == TemplateEncoding.Gsm7 || (Open(_text.Run).All(_own.Contains) && StandApart(Open(_laterText.Run)));

    // What stands between texts of the template has no half beside it.
    private bool StandApart(List<BoundPrint> open) => !open.Any(_later.Contains) || open.Count == 1 || open.Where(_later.Contains).All(StandsApart);

    private bool StandsApart(BoundPrint print)
    {
        var statements = _laterText.Model.Body.Statements.ToList();
        var index = statements.FindIndex(statement => ReferenceEquals(statement, print));
        return (index == 0 || IsText(statements[index - 1])) && (index == statements.Count - 1 || IsText(statements[index + 1]));
    }

    private static bool IsText(BoundStatement statement) =>
        statement is BoundText { Value.Length: > 0 } text && TextShape.Constant(text.Value) is { StartsInHalf: false, EndsInHalf: false };

    private static List<BoundPrint> Open(ProofRun run) =>
        [.. run.Holes.Where(hole => hole.Shape.StartsInHalf || hole.Shape.EndsInHalf).Select(hole => hole.Hole).Distinct(ByReference<BoundPrint>.Instance)];

    private bool Begins(PrintedBeginning beginning, BoundPrint other, PrintedBeginning whole) =>
        beginning.Begins(whole) || (beginning.IsOf(whole) && IsSentWhole(other, whole));

    // With as many units as are left of a text that is cut, the later text is too long.
    private bool IsSentWhole(BoundPrint print, PrintedBeginning beginning)
    {
        var model = _laterText.Model;
        var rest = new RestOfText(model with { Body = new BoundBlock(model.Body.Statements.Where(statement => !ReferenceEquals(statement, print)).ToArray()) }, _source);
        var isInUcs2 = rest.Alphabet == AlphabetFact.Leaves && !_isChosenAnew && model.Settings.Encoding == TemplateEncoding.Auto;
        return _laterText.Run.Proof.Encodings.All(proof =>
            (proof.IsGsm7 && isInUcs2)
            || ((!proof.IsGsm7 || beginning.CostsItsUnits) && beginning.LeastOfCut > proof.Room - proof.Reserve - rest.Units(proof.IsGsm7).Least));
    }

    private void Add(BoundPrint print, BoundPrint? other)
    {
        if (other is null)
            return;
        _own.Add(print);
        _later.Add(other);
    }

    // A local may hold another value in the other text, and a parameter is the same in both.
    private static IEnumerable<BoundPrint> Prints(TemplateModel text) => text.Body.Statements.OfType<BoundPrint>()
        .Where(print => BoundNodes.Expressions(new BoundBlock(new BoundStatement[] { print })).All(expression => expression is not (BoundLocal or BoundLoopProperty)));

    // All statements of an included template stand where it is included, in the same order.
    private (string Spelling, int Index) SpellingOf(BoundPrint print, TemplateModel text)
    {
        var atItsPlace = text.Body.Statements.Where(statement => statement.Span == print.Span).ToList();
        return (_source.Substring(print.Span.Start, print.Span.Length), atItsPlace.FindIndex(statement => ReferenceEquals(statement, print)));
    }
}
