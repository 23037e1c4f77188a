using System.Runtime.CompilerServices;
using TemplateSms.Language.Bound;

namespace TemplateSms.Language.Analysis;

/// <summary>Results by the identity of an expression and of what is known where it stands.</summary>
internal sealed class Memo<T>
{
    private static readonly ByReference _byReference = new();

    private readonly Dictionary<(BoundExpression, Facts), T> _results = new(_byReference);

    public bool TryGet(BoundExpression expression, Facts facts, out T result) => _results.TryGetValue((expression, facts), out result!);

    public T Add(BoundExpression expression, Facts facts, T result) => _results[(expression, facts)] = result;

    public void Clear()
    {
        if (_results.Count > 0)
            _results.Clear();
    }

    private sealed class ByReference : IEqualityComparer<(BoundExpression Expression, Facts Facts)>
    {
        public bool Equals((BoundExpression Expression, Facts Facts) x, (BoundExpression Expression, Facts Facts) y) =>
            ReferenceEquals(x.Expression, y.Expression) && ReferenceEquals(x.Facts, y.Facts);

        public int GetHashCode((BoundExpression Expression, Facts Facts) key) =>
            (RuntimeHelpers.GetHashCode(key.Expression) * 397) ^ key.Facts.GetHashCode();
    }
}
