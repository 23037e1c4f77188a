namespace TemplateSms.Generator.Tests.Proof.Mutations;

/// <summary>The seeded mistakes. To add one, add a line to the list of its stage.</summary>
internal static partial class Mutants
{
    private const string Shapes = "TemplateSms.Language/Domain/Shapes/";
    private const string Proof = "TemplateSms.Language/Analysis/Proof/";
    private const string Walking = "TemplateSms.Language/Analysis/Walking/";
    private const string Evaluation = "TemplateSms.Language/Analysis/Evaluation/";
    private const string Values = "TemplateSms.Language/Domain/Values/";
    private const string Doubles = "TemplateSms.Language/Domain/Numbers/";
    private const string Formats = "TemplateSms.Language/Domain/Formats/CustomFormatShapes.cs";
    private const string Functions = "TemplateSms.Language/Functions/";
    private const string FunctionShapes = Functions + "Shapes/";
    private const string Shared = "Shared/";

    public static IReadOnlyList<Mutant> All { get; } = [.. Domain(), .. OfFunctions(), .. OfValues(), .. OfStatements(), .. Segments()];
}
