namespace TemplateSms.Soak.Making.Expressions;

/// <summary>The values that can be named at one place of a template.</summary>
internal sealed class Scope
{
    /// <summary>The members of every enum.</summary>
    public const string EnumMembers = "small|extra_large|x";

    private readonly List<Variable> _variables = [];
    private int _names;

    /// <summary>The loops around this place.</summary>
    public int Loops { get; set; }

    public IReadOnlyList<Variable> Variables => _variables;

    public string NewName(string prefix) => prefix + ++_names;

    public void Add(Variable variable) => _variables.Add(variable);

    public void Remove(Variable variable) => _variables.Remove(variable);

    public IReadOnlyList<Variable> Of(params ValueKind[] kinds) => [.. _variables.Where(v => kinds.Contains(v.Kind))];

    public IReadOnlyList<Variable> NeverNull(params ValueKind[] kinds) => [.. _variables.Where(v => kinds.Contains(v.Kind) && !v.IsNullable)];
}
