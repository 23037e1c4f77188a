namespace TemplateSms.Soak.Matrix;

/// <summary>All cases of the matrix, in an order that never changes.</summary>
internal static class MatrixCases
{
    public static IReadOnlyList<MatrixCase> All { get; } =
    [
        .. FunctionCases.All(),
        .. OperatorCases.All(),
        .. OperatorCases.Single(),
        .. LoopCases.Windows(),
        .. LoopCases.Jumps(),
        .. ScopeCases.All(),
        .. WhiteSpaceCases.All(),
    ];
}
