using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>The declared type of a member path of a C# type.</summary>
/// <param name="Path">The path as templates write it: <c>order.customer.first_name</c>; of a list's elements <c>order.lines.name</c>.</param>
public sealed record MemberLimit(string Path, TemplateType Type, TextSpan Span);
