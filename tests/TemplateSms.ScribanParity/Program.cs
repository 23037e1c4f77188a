using System.Globalization;
using System.Text;
using System.Text.Json;
using TemplateSms.ScribanParity;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args.Length == 0)
{
    Console.Error.WriteLine("usage: dotnet run --project tests/TemplateSms.ScribanParity -- cases.jsonl…");
    return 2;
}

var counts = new Dictionary<Agreement, int>();
foreach (var path in args)
{
    var lines = File.ReadLines(path).Where(line => line.Length > 0).ToList();
    foreach (var (line, ours) in lines.Zip(await CompiledAnswers.OfAsync(lines)))
    {
        using var document = JsonDocument.Parse(line);
        var comparison = Comparison.Of(document.RootElement, EngineAnswer.Of(document.RootElement), ours);
        counts[comparison.Agreement] = counts.GetValueOrDefault(comparison.Agreement) + 1;
        if (comparison.Agreement is not (Agreement.SameText or Agreement.BothRefuse))
            Console.WriteLine(comparison.Describe());
    }
}

Console.WriteLine(string.Join(", ", Enum.GetValues<Agreement>().Select(kind => $"{kind}: {counts.GetValueOrDefault(kind)}")));
return counts.ContainsKey(Agreement.DifferentText) || counts.ContainsKey(Agreement.OnlyOursRenders) ? 1 : 0;
