using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using TemplateSms.Queue;
using TemplateSms.Soak.Bus;
using TemplateSms.Soak.Queues.Bus;
using Wolverine;

var settings = JsonSerializer.Deserialize<BusSettings>(args[^1])!;
var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
builder.Services.AddLogging(logging => logging
    .AddSimpleConsole(console => console.SingleLine = true)
    .AddFilter((category, level) => level >= LogLevel.Warning && category?.StartsWith("TemplateSms.Queue", StringComparison.Ordinal) == true));
builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
BusProgram.AddTo(builder, settings);
using var host = builder.Build();
await host.StartAsync();
if (settings.Numbers is { } numbers)
{
    await BusProgram.FeedAsync(host.Services, settings, numbers);
    // What is published leaves the process before it ends.
    await host.StopAsync();
    Console.WriteLine(BusSettings.Ready);
    return;
}

Console.WriteLine(BusSettings.Ready);
while (await Console.In.ReadLineAsync() is not null)
{
}

await host.StopAsync();
