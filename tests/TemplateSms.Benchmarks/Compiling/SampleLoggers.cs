using System.Globalization;
using System.Text;

namespace TemplateSms.Benchmarks.Compiling;

/// <summary>As many methods of the LoggerMessage generator, four holes each, 20 in a class.</summary>
internal static class SampleLoggers
{
    private const int MethodsPerClass = 20;

    public static IEnumerable<(string Name, string Text)> Make(int count) =>
        Enumerable.Range(0, count).Chunk(MethodsPerClass).Select((numbers, index) => ($"Log{index}", MakeClass($"Log{index}", numbers)));

    private static string MakeClass(string name, IEnumerable<int> numbers)
    {
        var code = new StringBuilder("using System;\nusing Microsoft.Extensions.Logging;\n\nnamespace Scratch;\n\n");
        code.Append(CultureInfo.InvariantCulture, $"internal static partial class {name}\n{{\n");
        foreach (var number in numbers)
        {
            code.Append(CultureInfo.InvariantCulture, $"    [LoggerMessage({number}, LogLevel.Information, \"No {number}: Hi {{Customer}}, your order {{OrderId}} ({{Items}} items) ships {{Eta}}.\")]\n");
            code.Append(CultureInfo.InvariantCulture, $"    public static partial void Notice{number}(this ILogger logger, string customer, string orderId, int items, DateOnly eta);\n\n");
        }

        return code.Append("}\n").ToString();
    }
}
