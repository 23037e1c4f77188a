using TemplateSms.TestKit.Builds;

namespace TemplateSms.Package.Tests.Consumers;

/// <summary>
/// One solution with a project of every kind that references the packages, built once: under central package management,
/// with warnings as errors, in folders with spaces and letters outside ASCII.
/// </summary>
public sealed class ConsumerSolution(PackedFeed feed) : IAsyncLifetime
{
    /// <summary>The projects that can be run.</summary>
    public static readonly IReadOnlyList<string> Programs = ["Bureau d'été", "Web", "Office", "Unannotated", "CSharp12"];

    private const string Folder = "Été à la mer/Мой магазин";

    private readonly ScratchProject _folder = new();

    /// <summary>What building the solution printed.</summary>
    public BuildResult Build { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _folder
            .Write("nuget.config", feed.Config(isAlone: true))
            .Write("Shop.slnx", $"""
                <Solution>
                  {string.Concat(((string[])[.. Programs, "Messages"]).Select(name => $"<Project Path=\"{Folder}/{name}/{name}.csproj\" />"))}
                </Solution>
                """)
            .Write("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup>
                    <PackageVersion Include="TemplateSms.ISendPro" Version="{feed.Version}" />
                    <PackageVersion Include="TemplateSms.Simulator" Version="{feed.Version}" />
                  </ItemGroup>
                </Project>
                """)
            .Write("Directory.Build.props", """
                <Project>
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    <NuGetAudit>false</NuGetAudit>
                  </PropertyGroup>
                </Project>
                """);
        WriteProjects();
        Build = await _folder.BuildAsync("Shop.slnx", "-m:2");
    }

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Runs a program that was built.</summary>
    public Task<BuildResult> RunAsync(string project) =>
        _folder.DotnetAsync(_folder.PathOf($"{Folder}/{project}/bin/Debug/net10.0/{project}.dll"));

    private void WriteProjects()
    {
        // A library with messages for others, a console application with one of its own that uses the library's, too.
        Project("Messages", "", "<OutputType>Library</OutputType><TemplateSmsAccessibility>public</TemplateSmsAccessibility><Nullable>enable</Nullable>");
        Templates("Messages");
        Project("Bureau d'été", "<ProjectReference Include=\"../Messages/Messages.csproj\" />", "<RootNamespace>Desk</RootNamespace><Nullable>enable</Nullable>");
        Source("Bureau d'été/hello.smstpl", "Bonjour");
        Source("Bureau d'été/Program.cs", $"""
            System.Console.WriteLine(Desk.Sms.Hello().Text);
            System.Console.WriteLine({Call("Messages")}.Text);
            """);

        // Without a template and without the package: what comes with the library must not get in the way.
        Project("Office", "", "<Nullable>enable</Nullable>", references: "<ProjectReference Include=\"../Messages/Messages.csproj\" />");
        Source("Office/Program.cs", $"System.Console.WriteLine({Call("Messages")}.Text);");

        Project("Unannotated", "", "<Nullable>disable</Nullable>");
        Templates("Unannotated");
        Source("Unannotated/Program.cs", $"System.Console.WriteLine({Call("Unannotated")}.Text);");

        Project("CSharp12", "", "<LangVersion>12</LangVersion><Nullable>enable</Nullable>");
        Templates("CSharp12");
        Source("CSharp12/Program.cs", $"System.Console.WriteLine({Call("CSharp12")}.Text);");

        Project("Web", "<PackageReference Include=\"TemplateSms.Simulator\" />", "<Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>", sdk: "Microsoft.NET.Sdk.Web");
        Templates("Web");
        Source("Web/Program.cs", $$"""
            using TemplateSms;
            using TemplateSms.Simulator;

            await using var gateway = await SmsGateway.StartAsync();
            var builder = WebApplication.CreateBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Configuration["ISendPro:ApiKey"] = Guid.NewGuid().ToString("N");
            builder.Configuration["ISendPro:BaseAddress"] = gateway.BaseAddress.AbsoluteUri;
            builder.Services.AddISendPro(builder.Configuration.GetSection("ISendPro"));
            await using var application = builder.Build();
            application.MapPost("/orders", async (ISmsClient client, CancellationToken ct) =>
                (await client.SendAsync({{Call("Web")}}.To(PhoneNumber.Parse("+33639980041")), cancellationToken: ct)).Status.ToString());
            await application.StartAsync();

            using var http = new HttpClient();
            var answer = await http.PostAsync(application.Urls.First() + "/orders", null);
            Console.WriteLine(await answer.Content.ReadAsStringAsync());
            Console.WriteLine(gateway.Messages.Single().Text);
            """);
    }

    private void Project(string name, string items, string properties, string references = "<PackageReference Include=\"TemplateSms.ISendPro\" />", string sdk = "Microsoft.NET.Sdk") =>
        Source($"{name}/{name}.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup><OutputType>Exe</OutputType>{properties}</PropertyGroup>
              <ItemGroup>{references}{items}</ItemGroup>
            </Project>
            """);

    // A bit of everything that generated code is made of.
    private void Templates(string project)
    {
        Source(project + "/Messages à envoyer/everything.smstpl", """
            ---
            summary: A bit of <everything> & more.
            sender: ACME Shop
            unencodable: replace
            segments: dynamic
            culture: fr
            tracker: "order{{ number }}"
            params:
              customer: string(20, truncate)
              number: int(1..999)
              size: enum(small|very_large)
              items: list(string(10, gsm7), 3)
              eta: date
              paid: decimal(0..999.99)? = null
              gift: bool = false
            ---
            {{ unread = 1 ~}}
            {{ customer }}: order {{ number }} ({{ size }}), {{- for item in items }} {{ for.index + 1 }} {{ item }}{{ if !for.last }},{{ end }}{{ end -}}
            {{ capture day }}{{ eta | date.to_string "%d %B" }}{{ end }}, {{ day }}{{ if paid }}, {{ paid }} EUR{{ end }}{{ if gift }}, a gift{{ end }}.{{ include 'footer' }}
            """);
        Source(project + "/Messages à envoyer/footer.smstpl", " ACME");
    }

    private static string Call(string project) =>
        $"{project}.Sms.Everything(\"Zoé\", 7, {project}.Sms.EverythingSize.VeryLarge, new[] {{ \"pen\", \"ink\" }}, new System.DateOnly(2026, 12, 5), 9.50m)";

    private void Source(string path, string text) => _folder.Write($"{Folder}/{path}", text);
}
