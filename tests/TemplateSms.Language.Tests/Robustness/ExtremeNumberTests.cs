using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Robustness;

/// <summary>The ends of what a number type holds pass through every operation and format of the proof without an exception.</summary>
public class ExtremeNumberTests
{
    private static readonly string[] _types =
    [
        "decimal", "decimal(-79228162514264337593543950335..79228162514264337593543950335)", "decimal(79228162514264337593543950335..79228162514264337593543950335)",
        "decimal(0..0.0000000000000000000000000001)", "decimal(-0.5..0.5)", "long", "long(-9223372036854775808..-9223372036854775807)", "long(9223372036854775806..9223372036854775807)",
        "int", "int(-2147483648..-2147483648)", "int(0..0)",
    ];

    private static readonly string[] _formats =
        ["0", "0.00", "#", "#,##0.00", "0%", "0.000000000000000000000000000000", "0,,,,,,,,,,", "%%%%%%%%%%%%%%%%%%%%", "0E+000", "0;(0);-", ";;", "F2", "F28", "N2", "N", "P", "E3", "G", "D5", "X", "C"];

    private static readonly string[] _operands = ["n", "(-n)", "0", "1", "0.1", "1e300", "79228162514264337593543950335m", "0.0000000000000000000000000001m", "9223372036854775807", "-1"];

    private static readonly string[] _functions = ["abs", "ceil", "floor", "round", "round 2", "round 28", "plus n", "minus n", "times n", "divided_by n", "divided_by 0", "modulo n"];

    public static TheoryData<string> Types => [.. _types];

    [Theory]
    [MemberData(nameof(Types))]
    public void Compile_ExtremeNumbers_NeverThrows(string type)
    {
        string[] operators = ["+", "-", "*", "/", "//", "%"];
        var operations = operators.SelectMany(o => _operands.SelectMany(x => new[] { $"n {o} ({x})", $"({x}) {o} n" }));
        foreach (var value in operations.Concat(_functions.Select(f => $"(n | math.{f})")).Append("n"))
        {
            Compile(type, $"{{{{ {value} }}}}");
            foreach (var format in _formats.Where((_, i) => (i + value.Length) % 5 == 0 || value == "n"))
                Compile(type, $"{{{{ ({value}) | math.format '{format}' }}}}");
        }
    }

    private static void Compile(string type, string body) =>
        Assert.NotNull(TemplateCompiler.Compile(new TemplateFile("a.smstpl", $"---\nparams:\n  n: {type}\n---\n{body}")).Model);
}
