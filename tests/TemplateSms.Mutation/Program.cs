using System.Diagnostics;
using System.Text;
using TemplateSms.Mutation.Areas;
using TemplateSms.Mutation.Reports;
using TemplateSms.Mutation.Running;
using TemplateSms.Mutation.Worker;

if (args is [WorkerCommand.Name, .. var work])
    return WorkerCommand.Run(work);

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (MutationArguments.Parse(args) is not { } arguments || AllAreas.All.FirstOrDefault(area => area.Name == arguments.Area) is not { } area)
{
    Console.Error.WriteLine($"dotnet run -c Release --project tests/TemplateSms.Mutation -- {string.Join('|', AllAreas.All.Select(a => a.Name))} [--count N] [--seed S] [--seconds N] [--only NUMBER,NUMBER]");
    return 2;
}

var watch = Stopwatch.StartNew();
var report = new Report(Console.Out);
report.End(await new MutationRun(area, arguments, report).RunAsync(), watch.Elapsed);
return 0;
