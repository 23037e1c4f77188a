using System.Globalization;
using System.Text;
using TemplateSms.Soak.Queues.Processes;
using TemplateSms.Soak.Running;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
// A failure inside the compiler ends a run; the scenario that is about them builds a compiler that does not listen.
Environment.SetEnvironmentVariable("TEMPLATESMS_RETHROW", "1");
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (ChildPrograms.Find(args) is { } program)
    return await program().ConfigureAwait(false);
return SoakCommand.Run(args, Scenarios.All, Console.Out, Console.Error);
