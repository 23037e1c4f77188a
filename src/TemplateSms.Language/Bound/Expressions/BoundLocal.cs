using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Bound;

/// <summary>A local: the variable of a loop, or one that was assigned or captured.</summary>
public sealed record BoundLocal(TemplateType Type, TextSpan Span, string Name, string CSharpName) : BoundExpression(Type, Span)
{
    /// <summary>Tells locals of one name in several files apart; the name itself for all others.</summary>
    public string Key { get; init; } = Name;

    /// <summary>Whether some way leads here without an assignment, so that the read has to be checked.</summary>
    public bool MayBeUnassigned { get; init; }

    /// <summary>Whether it is a decimal for want of knowing the members that were added, which may be whole numbers.</summary>
    public bool IsSumOfMembers { get; init; }

    /// <summary>The origin of the value, since Scriban treats some origins differently from others of the same type.</summary>
    public ValueOrigin Origin { get; init; }

    /// <summary>Whether it is the variable of a loop.</summary>
    public bool IsElement { get; init; }

    /// <summary>Whether a condition has made sure that the value of a nullable type is there; the type says so, too.</summary>
    public bool IsPresent { get; init; }
}
