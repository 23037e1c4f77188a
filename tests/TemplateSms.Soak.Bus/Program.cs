using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using TemplateSms.Queue;
using TemplateSms.Soak.Bus;
using TemplateSms.Soak.Bus.Throughput;
using TemplateSms.Soak.Queues.Bus;
using Wolverine;

if (args is [WaysTable.Verb, .. var numbers])
{
    int[] figures = [.. numbers.Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
    return await WaysTable.WriteAsync(Console.Out, messages: figures.ElementAtOrDefault(0) is > 0 and var many ? many : 4_000, rounds: figures.ElementAtOrDefault(1) is > 0 and var times ? times : 3);
}

var settings = JsonSerializer.Deserialize<BusSettings>(args[^1])!;
var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
builder.Services.AddLogging(logging => logging
    .AddSimpleConsole(console => console.SingleLine = true)
    .AddFilter((category, level) => level >= LogLevel.Warning && category?.StartsWith("TemplateSms.Queue", StringComparison.Ordinal) == true));
builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
BusProgram.AddTo(builder, settings);
using var host = builder.Build();
await host.StartAsync();
if (settings.Numbers is { } recipients)
{
    await BusProgram.FeedAsync(host.Services, settings, recipients);
    // What is published leaves the process before it ends.
    await host.StopAsync();
    Console.WriteLine(BusSettings.Ready);
    return 0;
}

Console.WriteLine(BusSettings.Ready);
while (await Console.In.ReadLineAsync() is not null)
{
}

await host.StopAsync();
return 0;
