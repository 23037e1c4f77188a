using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

/// <summary>A member of a C# type that a template reads without a bound.</summary>
/// <param name="Path">The path as <c>bounds</c> names it: <c>order.customer.first_name</c>; of a list's elements <c>order.lines.name</c>.</param>
/// <param name="Span">The first place that reads it.</param>
/// <param name="Parameter">The parameter that the path starts at.</param>
/// <param name="Steps">The names in C# behind the parameter, and <see cref="Element"/> where one of a list is read.</param>
public sealed record UnboundedMember(string Path, TextSpan Span, ParameterModel Parameter, EquatableArray<string> Steps)
{
    /// <summary>The step from a list to one of its elements.</summary>
    public const string Element = "[]";
}
