using System.Globalization;
using System.Text;
using TemplateSms.Soak.Running;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return SoakCommand.Run(args, Scenarios.All, Console.Out, Console.Error);
