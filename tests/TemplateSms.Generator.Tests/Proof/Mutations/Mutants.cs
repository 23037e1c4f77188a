namespace TemplateSms.Generator.Tests.Proof.Mutations;

/// <summary>The seeded mistakes. To add one, add a line to the list of its stage.</summary>
internal static partial class Mutants
{
    private const string Shapes = "TemplateSms.Language/Analysis/Shapes/";
    private const string Proof = "TemplateSms.Language/Analysis/Proof/";
    private const string Evaluation = "TemplateSms.Language/Analysis/Evaluation/";
    private const string Values = "TemplateSms.Language/Analysis/Values/";
    private const string Doubles = "TemplateSms.Language/Analysis/Numbers/";
    private const string Formats = "TemplateSms.Language/Analysis/Formats/CustomFormatShapes.cs";
    private const string Functions = "TemplateSms.Language/Binding/Functions/";
    private const string Shared = "Shared/";

    public static IReadOnlyList<Mutant> All { get; } = [.. Domain(), .. OfFunctions(), .. OfValues(), .. OfStatements(), .. Segments()];
}
