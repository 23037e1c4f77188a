using System.Globalization;
using System.Text;
using TemplateSms.Benchmarks.Compiling;

namespace TemplateSms.Benchmarks.Editing;

/// <summary>A project as large as editors meet: templates, one that many of them include, and the C# that sends them.</summary>
internal static class EditedFolder
{
    public const string Project = "app.csproj";

    /// <summary>The template that others include.</summary>
    public const string Footer = "footer.smstpl";

    private const int LinesOfAFile = 200;

    /// <summary>Writes the project.</summary>
    /// <param name="includers">How many of the templates include the footer.</param>
    public static void Write(string folder, int templates, int includers, int files)
    {
        File.WriteAllText(Path.Combine(folder, Project), "<Project Sdk=\"Microsoft.NET.Sdk\" />");
        var texts = Directory.CreateDirectory(Path.Combine(folder, "Templates")).FullName;
        foreach (var (name, text) in SampleTemplates.Make(templates))
            File.WriteAllText(Path.Combine(texts, $"{name}.smstpl"), text);
        File.WriteAllText(Path.Combine(texts, Footer), "Acme");
        for (var i = 0; i < includers; i++)
            File.WriteAllText(Path.Combine(texts, Includer(i)), $$$"""Includer {{{i}}}, yours {{ include 'footer' }}""");
        var code = Directory.CreateDirectory(Path.Combine(folder, "Code")).FullName;
        for (var i = 0; i < files; i++)
            File.WriteAllText(Path.Combine(code, $"Orders{Number(i)}.cs"), Code(i, templates));
    }

    public static string Includer(int index) => $"includer_{Number(index)}.smstpl";

    // A class of properties and of methods that call what is generated.
    private static string Code(int index, int templates)
    {
        var code = new StringBuilder();
        var number = Number(index);
        code.Append(CultureInfo.InvariantCulture, $"namespace Shop.Part{number};\n\npublic sealed class Orders{number}\n{{\n");
        for (var line = 4; line < LinesOfAFile - 10; line += 10)
        {
            code.Append(CultureInfo.InvariantCulture, $$"""
                    /// <summary>A name of an order.</summary>
                    public string Name{{line}} { get; init; } = "";

                    public async System.Threading.Tasks.Task Tell{{line}}(ISmsClient client, PhoneNumber to)
                    {
                        var name = Name{{line}}.Trim();
                        await Sms.SendNotice{{Number((index + line) % templates)}}(client, to, customer: name, minutes: {{line}});
                    }



                """);
        }

        return code.Append("}\n").ToString();
    }

    private static string Number(int index) => index.ToString("0000", CultureInfo.InvariantCulture);
}
