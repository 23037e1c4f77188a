using TemplateSms.Soak.Matrix;

namespace TemplateSms.Soak.Tests;

public class MatrixCasesTests
{
    private const int LeastCases = 4500;

    [Fact]
    public void Matrix_HasAllItsCases() => Assert.InRange(MatrixCases.All.Count, LeastCases, int.MaxValue);

    [Fact]
    public void Matrix_HasEveryFunctionOfTheCatalogue() =>
        Assert.Empty(FunctionCases.Functions.Select(function => function.Name).Except(MatrixCases.All.Select(c => c.Family)));

    [Fact]
    public void Matrix_HasEveryOperator() =>
        Assert.All(OperatorCases.Operators, symbol => Assert.Contains(MatrixCases.All, c => c.Template.Contains($" {symbol} ", StringComparison.Ordinal)));
}
