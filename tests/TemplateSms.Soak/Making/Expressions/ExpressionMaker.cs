namespace TemplateSms.Soak.Making.Expressions;

/// <summary>Makes expressions of each type over the values of a scope; each is in parentheses or one word.</summary>
internal sealed partial class ExpressionMaker
{
    private readonly Choices _choices;
    private readonly Scope _scope;
    private readonly IReadOnlyList<Form> _texts;
    private readonly IReadOnlyList<Form> _wholes;
    private readonly IReadOnlyList<Form> _fractions;
    private readonly IReadOnlyList<Form> _moments;
    private readonly IReadOnlyList<Form> _conditions;
    private readonly IReadOnlyList<Form> _lists;

    /// <param name="hasOwnFunctions">Whether functions are used that Scriban does not have.</param>
    /// <param name="hasCulture">Whether functions are used that need a culture.</param>
    public ExpressionMaker(Choices choices, Scope scope, bool hasOwnFunctions = true, bool hasCulture = false)
    {
        _choices = choices;
        _scope = scope;
        _texts = [.. TextForms(), .. ComposedForms(), .. hasOwnFunctions ? OwnForms() : [], .. hasCulture ? MakeCultureForms() : []];
        _wholes = [.. WholeForms()];
        _fractions = [.. FractionForms()];
        _moments = [.. MomentForms()];
        _conditions = [.. ConditionForms()];
        _lists = [.. ListForms()];
        CultureForms = MakeCultureForms();
        Forms = [.. _texts, .. _wholes, .. _fractions, .. _moments, .. _conditions, .. _lists.Where(f => f.Needs == ValueKind.List)];
    }

    /// <summary>All functions and operators.</summary>
    public IReadOnlyList<Form> Forms { get; }

    /// <summary>The functions that need a culture. Each makes templates of its own, since beside the others they are few.</summary>
    public IReadOnlyList<Form> CultureForms { get; }

    /// <summary>A value that a hole prints.</summary>
    public string Printed(int depth) => _choices.Make(
        () => Text(depth),
        () => Text(depth),
        () => Text(depth),
        () => Number(depth),
        () => Moment(depth),
        PrintedVariable,
        PrintedVariable,
        () => PrintedList(depth),
        () => $"({Condition(depth)} ? {Text(depth)} : {Text(depth)})",
        () => Condition(depth));

    private string PrintedVariable()
    {
        var variables = _scope.Variables.Where(v => v.IsPrinted).ToList();
        return variables.Count > 0 ? _choices.Pick(variables).Name : Literal();
    }

    /// <summary>A value that a function takes as a text.</summary>
    private string Argument(int depth)
    {
        var variables = _scope.Variables.Where(v => v.Kind != ValueKind.List).ToList();
        if (variables.Count == 0 || _choices.OneIn(8))
            return depth > 0 && _choices.OneIn(2) ? Number(depth - 1) : Literal();
        return depth > 0 && _choices.OneIn(4) ? Text(depth - 1) : _choices.Pick(TextsFirst(variables)).Name;
    }

    // Texts are where functions do most.
    private IReadOnlyList<Variable> TextsFirst(List<Variable> variables)
    {
        var texts = variables.Where(v => v.Kind == ValueKind.Text).ToList();
        return texts.Count > 0 && !_choices.OneIn(4) ? texts : variables;
    }

    private string Any(IReadOnlyList<Form> forms, int depth) => _choices.Pick(forms).Make(depth - 1);
}
