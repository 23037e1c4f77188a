namespace TemplateSms.Language.Tests.Architecture;

/// <summary>The stages of the compiler: the folders of its project, each named by the namespace of its types.</summary>
internal static class Stages
{
    /// <summary>The order of the stages. A type names types of its own stage and of those before it, and of <c>src/Shared</c>.</summary>
    public static IReadOnlyList<string> InOrder { get; } =
    [
        "Collections",
        "Text",
        "Sms",
        "Diagnostics",
        "Syntax",
        "Files",
        "Types",
        "Domain",
        "Functions",
        "Bound",
        "Binding",
        "Analysis",
        "Compilation",
        "Fixes",
    ];

    /// <summary>The position of a stage; -1 for what is none.</summary>
    public static int PositionOf(string name) => InOrder.ToList().IndexOf(name);
}
