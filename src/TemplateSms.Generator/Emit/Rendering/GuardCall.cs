namespace TemplateSms.Generator.Emit;

/// <summary>The check of a value against its bound, before it is written for a parameter, an element or a member.</summary>
/// <param name="Method">The method of <c>Guard</c>, and of <c>Guarded</c> where the value is a member.</param>
/// <param name="Limits">The positional arguments after the name, each with the comma before it.</param>
/// <param name="Options">The named arguments, each with the comma before it.</param>
/// <param name="MayCut">Whether the variable receives another value, such as a text that is cut.</param>
internal sealed record GuardCall(string Method, string Limits, string Options = "", bool MayCut = false)
{
    /// <summary>The call that gives whether a variable fits, and the error where it does not.</summary>
    /// <param name="variable">The variable that holds the value, and receives it when it is cut.</param>
    /// <param name="name">The expression of the value's name.</param>
    public string OfVariable(string variable, string name) =>
        $"{Runtime.Templating}Guard.{Method}({(MayCut ? "ref " : "")}{variable}, {name}{Limits}, out error{Options})";

    /// <summary>The call that gives the value of a member that fits, and throws where it does not.</summary>
    public Code OfMember(Code access, string path) =>
        $"{Runtime.Templating}Guarded.{Method}({access}, {CSharpText.String(path)}{Limits}{Options})";
}
