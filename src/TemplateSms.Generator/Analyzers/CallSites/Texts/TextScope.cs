using Microsoft.CodeAnalysis;

namespace TemplateSms.Generator.Analyzers.CallSites.Texts;

/// <summary>Reads expressions at a place of a C# body, with what is known of locals and parameters there.</summary>
/// <param name="compose">Reads an expression whose parts may have to be read first; its second argument reads them.</param>
/// <param name="locals">What is known of locals and parameters at the place, where that is not looked up.</param>
internal sealed class TextScope(
    TextBudget budget,
    Func<IOperation, TextScope, IReadOnlyList<TextWay>> compose,
    IReadOnlyDictionary<ISymbol, IReadOnlyList<TextWay>>? locals = null)
{
    public IReadOnlyList<TextWay> Read(IOperation value) => budget.Spend(
        () => compose(value, this),
        () => TextWay.Unknown(value.Syntax.Span));

    /// <summary>Reads the contribution of an expression to a text.</summary>
    public IEnumerable<TextPart> Parts(IOperation value) => TextWay.AsParts(Read(value), value.Syntax.Span);

    /// <summary>Reads expressions one after the other.</summary>
    public IReadOnlyList<TextWay> Sequence(IEnumerable<IOperation> values) => [new([.. values.SelectMany(Parts)])];

    /// <summary>The texts of a local or a parameter; null where they have to be looked up.</summary>
    public IReadOnlyList<TextWay>? Known(ISymbol local) => locals?.TryGetValue(local, out var texts) == true ? texts : null;

    /// <summary>The same place where a local has known texts.</summary>
    public TextScope With(ISymbol local, IReadOnlyList<TextWay> texts)
    {
        var known = new Dictionary<ISymbol, IReadOnlyList<TextWay>>(SymbolEqualityComparer.Default) { [local] = texts };
        foreach (var other in locals ?? new Dictionary<ISymbol, IReadOnlyList<TextWay>>(SymbolEqualityComparer.Default))
        {
            if (!SymbolEqualityComparer.Default.Equals(other.Key, local))
                known.Add(other.Key, other.Value);
        }

        return new TextScope(budget, compose, known);
    }
}
