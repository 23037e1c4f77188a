using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>Evaluates expressions over all arguments that the guards let through.</summary>
internal sealed class Evaluator
{
    private readonly OwnParts _parts;
    private readonly EvaluationNotes _notes = new();
    private readonly Conversions _conversions;
    private readonly OperatorValues _operators;
    private readonly CallValues _calls;
    private readonly PluralValues _plurals;
    private readonly Assumptions _assumptions;
    private readonly Dictionary<int, LoopRound> _rounds = [];
    private readonly Memo<Value> _values = new();

    public Evaluator(OwnParts parts)
    {
        _parts = parts;
        Func<BoundExpression, Facts, Value> of = Of;
        _conversions = new Conversions(parts.Factory);
        _operators = new OperatorValues(of, parts.Factory, _conversions, _notes);
        _calls = new CallValues(of, parts, _operators);
        _plurals = new PluralValues(of, parts.Settings.Culture, _notes);
        _assumptions = new Assumptions(of, _calls);
    }

    public ValueFactory Factory => _parts.Factory;

    /// <summary>The notes beside the values.</summary>
    public EvaluationNotes Notes => _notes;

    /// <summary>
    /// Whether all assignments before an expression are followed. To read a local that none has reached is an error, so that nothing
    /// comes of it.
    /// </summary>
    public bool FollowsAssignments { get; set; }

    /// <summary>Enters a round of a loop, for its properties.</summary>
    public void Enter(int loopId, LoopRound round)
    {
        _rounds[loopId] = round;
        _values.Clear();
        _assumptions.Clear();
    }

    /// <summary>The facts where a condition is met, or is not; null where that cannot be.</summary>
    public Facts? Assume(BoundExpression condition, bool truth, Facts facts) => _assumptions.Of(condition, truth, facts);

    /// <summary>The facts where a loop has no round although its list is there, since all elements are skipped; null where that cannot be.</summary>
    public Facts? AssumeNoRounds(BoundFor loop, Facts facts) => _assumptions.OfNoRounds(loop, facts);

    /// <summary>The value of a local of a type after an assignment.</summary>
    public Value Assigned(Value value, TemplateType from, TemplateType to) => _conversions.Assigned(value, from, to);

    public Value Of(BoundExpression expression, Facts facts) => expression switch
    {
        BoundLiteral literal => _parts.Of(literal),
        BoundParameter { IsPresent: true } or BoundLocal { IsPresent: true } => OfName(expression, facts).NotNull,
        BoundParameter or BoundLocal => OfName(expression, facts),
        _ => _values.TryGet(expression, facts, out var value) ? value : _values.Add(expression, facts, Compute(expression, facts)),
    };

    private Value Compute(BoundExpression expression, Facts facts)
    {
        var value = ComputeValue(expression, facts);
        value = NoteGrowth(expression, value, facts);
        var isKnown = IsKnown(value);
        if (expression is BoundCall call)
            _notes.NoteKnown(call, isKnown && call.Arguments.All(argument => IsKnown(Of(argument, facts))));
        else if (expression is BoundBinary { Operator: >= BinaryOperator.Add } binary)
            _notes.NoteKnown(binary, isKnown && IsKnown(Of(binary.Left, facts)) && IsKnown(Of(binary.Right, facts)));
        _notes.MayFail |= !isKnown && (expression is BoundCall || (expression is BoundBinary { Operator: >= BinaryOperator.Add } && expression.Type.Kind != TypeKind.Double));
        return value;
    }

    private static bool IsKnown(Value value) => value is not { Known: null, Truth: null, Nullness: not Nullness.Always } || value.List?.Elements is not null;

    private Value ComputeValue(BoundExpression expression, Facts facts) => expression switch
    {
        BoundSize size => OfSize(size, facts),
        BoundLoopProperty property => OfLoopProperty(property),
        BoundInterpolated interpolated => OfInterpolated(interpolated, facts),
        BoundConditional conditional => OfConditional(conditional, facts),
        BoundPlural plural => _plurals.Of(plural, facts),
        BoundUnary unary => _operators.Unary(unary, facts),
        BoundBinary binary => _operators.Binary(binary, facts),
        BoundCall call => _calls.Of(call, facts),
        BoundIndex index => OfIndex(index, facts),
        BoundMember member => OfMember(member, facts),
        _ => Factory.OfType(expression.Type),
    };

    private Value OfName(BoundExpression name, Facts facts)
    {
        if (facts.Find(Facts.KeyOf(name)!) is { } value)
            return value;
        _notes.MayFail |= name is BoundLocal;
        return name is BoundLocal && FollowsAssignments ? Value.Null : Factory.OfType(name.Type);
    }

    private Value OfSize(BoundSize size, Facts facts)
    {
        var target = Of(size.Target, facts);
        if (size.IsConditional && target.Nullness == Nullness.Always)
            return Value.Null;
        var present = target.NotNull;
        var range = size.Target.Type.Kind == TypeKind.String ? NumberRange.Of(present.Printed.Units)
            : present.List is { } list ? NumberRange.Of(list.Count)
            : NumberRange.Whole(0, int.MaxValue);
        return Value.OfWhole(range) with { Nullness = size.IsConditional ? target.Nullness : Nullness.Never };
    }

    private Value OfLoopProperty(BoundLoopProperty property)
    {
        if (!_rounds.TryGetValue(property.LoopId, out var round))
            return Factory.OfType(property.Type);
        return property.Property switch
        {
            LoopProperty.Index => Value.OfWhole(NumberRange.Of(round.Index)),
            LoopProperty.Length => Value.OfWhole(NumberRange.Of(round.Length)),
            LoopProperty.First => Value.OfTruth(round.Index.Most == 0 ? true : round.Index.Least > 0 ? false : null),
            LoopProperty.Last => Value.OfTruth(round.IsLast),
            LoopProperty.Even => Value.OfTruth(round.Index.Least == round.Index.Most ? round.Index.Least % 2 == 0 : null),
            _ => Value.OfTruth(round.Index.Least == round.Index.Most ? round.Index.Least % 2 == 1 : null),
        };
    }

    private Value OfInterpolated(BoundInterpolated interpolated, Facts facts)
    {
        var text = interpolated.Parts.Aggregate(TextShape.Empty, (sum, part) => sum.Then(OfPart(part, facts)));
        return new Value(text) { Known = text.Known };
    }

    // .NET's own text of a value, as Scriban has it there: dates with their time, True and False, a point in every culture.
    private TextShape OfPart(BoundExpression part, Facts facts)
    {
        var value = Of(part, facts);
        TextShape? moment = part.Type.Kind switch
        {
            TypeKind.Date or TypeKind.LocalDateTime => TextShape.Basic(Interval.Exactly(19)),
            TypeKind.DateTime => TextShape.Basic(Interval.Exactly(26)),
            _ => null,
        };
        if (moment is not null)
            return (value with { Text = moment, Known = null }).Printed;
        return part.Type.Kind is TypeKind.String or TypeKind.Int or TypeKind.Long ? value.Printed : value.Printed.Forgotten;
    }

    private Value OfConditional(BoundConditional conditional, Facts facts)
    {
        var whenTrue = Assume(conditional.Condition, true, facts) is { } yes ? _conversions.Converted(Of(conditional.WhenTrue, yes), conditional.WhenTrue, conditional) : null;
        var whenFalse = Assume(conditional.Condition, false, facts) is { } no ? _conversions.Converted(Of(conditional.WhenFalse, no), conditional.WhenFalse, conditional) : null;
        if (whenTrue is null || whenFalse is null)
            return whenTrue ?? whenFalse ?? Factory.OfType(conditional.Type);
        return whenTrue.Join(whenFalse);
    }

    private Value OfIndex(BoundIndex index, Facts facts)
    {
        if (Of(index.Target, facts) is not { List: { } list } target)
            return Factory.OfType(index.Type);
        var position = Of(index.Index, facts) is { Nullness: Nullness.Never, Number: { IsWhole: true } range } ? range : NumberRange.Long;
        if (target.Nullness == Nullness.Always || IsOutside(position, list.Count))
            return Value.Null;
        var isInside = target.Nullness == Nullness.Never && IsInside(position, list.Count);
        if (isInside && list.Elements is { } elements && position.Least == position.Most)
            return elements[(int)(position.Least < 0 ? position.Least + elements.Count : position.Least)];
        return isInside ? list.Element : list.Element.Join(Value.Null);
    }

    // A negative index counts from the end.
    private static bool IsOutside(NumberRange position, Interval count) =>
        (position.Least >= 0 && position.Least >= count.Most) || (position.Most < 0 && -position.Most > count.Most) || count.Most == 0;

    private static bool IsInside(NumberRange position, Interval count) => position.Most < count.Least && -position.Least <= count.Least;

    private Value OfMember(BoundMember member, Facts facts)
    {
        if (!member.Target.Type.IsMoment && member.Target.Type.Kind != TypeKind.Time)
            return Factory.OfType(member.Type);
        var target = Of(member.Target, facts);
        var part = target.Known is DateTime moment ? PartOf(moment, member.CSharpName) : member.CSharpName switch
        {
            "Year" => NumberRange.Whole(1, 9999),
            "Month" => NumberRange.Whole(1, 12),
            "Day" => NumberRange.Whole(1, 31),
            "Hour" => NumberRange.Whole(0, 23),
            _ => NumberRange.Whole(0, 59),
        };
        return Value.OfWhole(part) with { Nullness = target.Nullness };
    }

    private static NumberRange PartOf(DateTime moment, string part) => NumberRange.Exactly(
        part switch
        {
            "Year" => moment.Year,
            "Month" => moment.Month,
            "Day" => moment.Day,
            "Hour" => moment.Hour,
            "Minute" => moment.Minute,
            _ => moment.Second,
        },
        0);

    /// <summary>The value as far as making it does not fail: an operator that puts a text together stops at the limit.</summary>
    private Value NoteGrowth(BoundExpression expression, Value value, Facts facts)
    {
        var parts = expression switch
        {
            BoundCall call => call.Arguments,
            BoundInterpolated interpolated => interpolated.Parts,
            BoundPlural plural => plural.Forms.Select(form => form.Text).ToArray(),
            BoundBinary { Operator: >= BinaryOperator.Add, Type.Kind: TypeKind.String } binary => new[] { binary.Left, binary.Right },
            _ => EquatableArray<BoundExpression>.Empty,
        };
        var units = value.Printed.Units;
        return parts.Count == 0 || units.Most <= GrowthLimit.Most ? value : NoteGrowth(expression, parts, value, facts);
    }

    private Value NoteGrowth(BoundExpression expression, EquatableArray<BoundExpression> parts, Value value, Facts facts)
    {
        var units = value.Printed.Units;
        _notes.NoteGrowth(expression.Span, units.IsBounded && parts.All(part => Of(part, facts).Printed.Units.Most < units.Most));
        return expression is BoundBinary && units.IsBounded && parts.All(part => Of(part, facts).Printed.Units.Most <= GrowthLimit.Most)
            ? value with { Text = PartShapes.AtMost(value.Text, GrowthLimit.Most) }
            : value;
    }
}
