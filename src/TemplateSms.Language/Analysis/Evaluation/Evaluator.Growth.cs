using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

internal sealed partial class Evaluator
{
    private readonly HashSet<TextSpan> _grown = [];
    private bool _isQuiet;

    /// <summary>The places where bounded parts can make a text that is longer than a template may build.</summary>
    public IEnumerable<TextSpan> Grown => _grown;

    /// <summary>Whether some text can be longer than a template may build, its own or a caller's: then making it can fail.</summary>
    public bool MayPassLimit { get; private set; }

    /// <summary>Notes no growth until it is disposed of.</summary>
    public IDisposable Quietly() => new Quiet(this);

    public void NoteLength(long most) => MayPassLimit |= most > GrowthLimit.Most;

    /// <summary>The value as far as making it does not fail: an operator that puts a text together stops at the limit.</summary>
    private Value NoteGrowth(BoundExpression expression, Value value, Facts facts)
    {
        var parts = expression switch
        {
            BoundCall call => call.Arguments,
            BoundInterpolated interpolated => interpolated.Parts,
            BoundBinary { Operator: >= BinaryOperator.Add, Type.Kind: TypeKind.String } binary => new[] { binary.Left, binary.Right },
            _ => EquatableArray<BoundExpression>.Empty,
        };
        var units = value.Printed.Units;
        return parts.Count == 0 || units.Most <= GrowthLimit.Most ? value : NoteGrowth(expression, parts, value, facts);
    }

    private Value NoteGrowth(BoundExpression expression, EquatableArray<BoundExpression> parts, Value value, Facts facts)
    {
        MayPassLimit = true;
        var units = value.Printed.Units;
        if (!_isQuiet && units.IsBounded && parts.All(part => Of(part, facts).Printed.Units.Most < units.Most))
            _grown.Add(expression.Span);
        return expression is BoundBinary && units.IsBounded && parts.All(part => Of(part, facts).Printed.Units.Most <= GrowthLimit.Most)
            ? value with { Text = PartShapes.AtMost(value.Text, GrowthLimit.Most) }
            : value;
    }

    private sealed class Quiet : IDisposable
    {
        private readonly Evaluator _evaluator;

        public Quiet(Evaluator evaluator)
        {
            _evaluator = evaluator;
            evaluator._isQuiet = true;
        }

        public void Dispose() => _evaluator._isQuiet = false;
    }
}
