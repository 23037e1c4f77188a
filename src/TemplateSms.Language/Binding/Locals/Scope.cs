using TemplateSms.Language.Bound;

namespace TemplateSms.Language.Binding;

/// <summary>The loop variables that are visible, the innermost first.</summary>
internal sealed class Scope(Scope? outer, BoundLocal variable, BoundExpression list, int loopId)
{
    public int LoopId { get; } = loopId;

    public BoundLocal? Find(string name) =>
        variable.Name == name ? variable : outer?.Find(name);

    /// <summary>The list that the variable of a loop walks.</summary>
    public BoundExpression? ListOf(string name) =>
        variable.Name == name ? list : outer?.ListOf(name);

    /// <summary>All names, for "did you mean".</summary>
    public IEnumerable<string> Names => (outer?.Names ?? []).Concat([variable.Name]);
}
