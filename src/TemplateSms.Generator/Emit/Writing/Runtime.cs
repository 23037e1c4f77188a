using TemplateSms.Language.Text;

namespace TemplateSms.Generator.Emit;

/// <summary>The names of the runtime that generated code calls.</summary>
internal static class Runtime
{
    public const string Templating = "global::TemplateSms.Templating.";

    /// <summary>The class with the doors: a method for each use of a value whose type only the C# compiler knows.</summary>
    public const string Door = Templating + "Template.";

    /// <summary>Passes a value through one of the doors, which refuses what its use cannot take: at the place of the value.</summary>
    public static Code Through(string door, TextSpan place, Code arguments)
    {
        Code call = $"{Door}{door}({arguments})";
        return call.At(place);
    }
}
