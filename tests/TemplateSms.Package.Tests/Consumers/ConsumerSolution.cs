using TemplateSms.TestKit.Builds;

namespace TemplateSms.Package.Tests.Consumers;

/// <summary>
/// One solution with a project of every kind that references the packages, built once: under central package management,
/// with warnings as errors, in folders with spaces and letters outside ASCII.
/// </summary>
public sealed class ConsumerSolution(PackedFeed feed) : IAsyncLifetime
{
    /// <summary>The projects that can be run.</summary>
    public static readonly IReadOnlyList<string> Programs = ["Bureau d'été", "Web", "Office", "Unannotated", "CSharp12", "FSharp", "VisualBasic"];

    private const string Folder = "Été à la mer/Мой магазин";

    // What a solution has besides: a library for two frameworks, and a project above all others that compiles nothing.
    private static readonly IReadOnlyList<string> _others = ["Messages/Messages.csproj", "Tools/Tools.fsproj", "all.proj"];

    private readonly ScratchProject _folder = new();

    /// <summary>What building the solution printed.</summary>
    public BuildResult Build { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _folder
            .Write("nuget.config", feed.Config(isAlone: true))
            .Write("Shop.slnx", $"""
                <Solution>
                  {string.Concat(Programs.Select(FileOf).Concat(_others).Select(file => $"<Project Path=\"{Folder}/{file}\" Type=\"{(file.EndsWith(".proj", StringComparison.Ordinal) ? "C#" : "")}\" />"))}
                </Solution>
                """)
            .Write("Directory.Packages.props", $"""
                <Project>
                  <!-- Central versions would need one of FSharp.Core, which comes with the SDK. -->
                  <PropertyGroup><ManagePackageVersionsCentrally Condition="'$(MSBuildProjectExtension)' != '.fsproj'">true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup>
                    <PackageVersion Include="TemplateSms.Isendpro" Version="{feed.Version}" />
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

    /// <summary>Builds one project again, alone.</summary>
    public Task<BuildResult> BuildAsync(string project, params string[] arguments) =>
        _folder.BuildAsync([$"{Folder}/{FileOf(project)}", "--no-restore", "-p:BuildProjectReferences=false", .. arguments]);

    /// <summary>Writes a file of a project.</summary>
    public void Source(string path, string text) => _folder.Write($"{Folder}/{path}", text);

    /// <summary>Deletes a file of a project.</summary>
    public void Delete(string path) => _folder.Delete($"{Folder}/{path}");

    private static string FileOf(string project) => $"{project}/{project}.{LanguageOf(project)}proj";

    private static string LanguageOf(string project) => project switch
    {
        "FSharp" or "Tools" => "fs",
        "VisualBasic" => "vb",
        _ => "cs",
    };

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

        WriteOtherLanguages();
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
            builder.Configuration["Isendpro:ApiKey"] = Guid.NewGuid().ToString("N");
            builder.Configuration["Isendpro:BaseAddress"] = gateway.BaseAddress.AbsoluteUri;
            builder.Services.AddIsendpro(builder.Configuration.GetSection("Isendpro"));
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

    // They call what the library makes, and send it to a gateway.
    private void WriteOtherLanguages()
    {
        const string Library = "<ProjectReference Include=\"../Messages/Messages.csproj\" />";
        const string Simulator = "<PackageReference Include=\"TemplateSms.Simulator\" />";
        Project("FSharp", Simulator + "<Compile Include=\"Program.fs\" />", "", Library);
        Source("FSharp/Program.fs", """
            open System
            open Microsoft.Extensions.DependencyInjection
            open Messages
            open TemplateSms
            open TemplateSms.Simulator

            task {
                let! gateway = SmsGateway.StartAsync()
                let services = ServiceCollection()
                services.AddIsendpro(fun account ->
                    account.ApiKey <- Guid.NewGuid().ToString("N")
                    account.BaseAddress <- gateway.BaseAddress) |> ignore
                use provider = services.BuildServiceProvider()
                let client = provider.GetRequiredService<ISmsClient>()
                let! receipt =
                    client.SendEverything(
                        PhoneNumber.Parse "+33639980041", customer = "Zoé", number = 7, size = Sms.EverythingSize.VeryLarge,
                        items = [| "pen"; "ink" |], eta = DateOnly(2026, 12, 5), paid = Nullable 9.50m)
                Console.WriteLine receipt.Status
                let message = Seq.exactlyOne gateway.Messages
                Console.WriteLine message.Text
                do! gateway.DisposeAsync()
            }
            |> _.GetAwaiter().GetResult()
            """);
        Project("VisualBasic", Simulator, "<OptionStrict>On</OptionStrict>", Library);
        Source("VisualBasic/Program.vb", """
            Imports Messages
            Imports Microsoft.Extensions.DependencyInjection
            Imports TemplateSms
            Imports TemplateSms.Simulator

            Module Program
                Sub Main()
                    RunAsync().GetAwaiter().GetResult()
                End Sub

                Private Async Function RunAsync() As Task
                    Dim gateway = Await SmsGateway.StartAsync()
                    Dim services As New ServiceCollection()
                    services.AddIsendpro(
                        Sub(account)
                            account.ApiKey = Guid.NewGuid().ToString("N")
                            account.BaseAddress = gateway.BaseAddress
                        End Sub)
                    Using provider = services.BuildServiceProvider()
                        Dim client = provider.GetRequiredService(Of ISmsClient)()
                        Dim receipt = Await client.SendEverything(
                            PhoneNumber.Parse("+33639980041"), customer:="Zoé", number:=7, size:=Sms.EverythingSize.VeryLarge,
                            items:={"pen", "ink"}, eta:=New DateOnly(2026, 12, 5), paid:=9.50D)
                        Console.WriteLine(receipt.Status.ToString())
                        Console.WriteLine(gateway.Messages.Single().Text)
                    End Using
                    Await gateway.DisposeAsync()
                End Function
            End Module
            """);
        Project("Tools", "<Compile Include=\"Tools.fs\" />", "<OutputType>Library</OutputType><TargetFramework /><TargetFrameworks>net8.0;net10.0</TargetFrameworks>");
        Source("Tools/Tools.fs", "module Tools\nlet client (sms: TemplateSms.ISmsClient) = sms");

        // As Microsoft.Build.NoTargets has it: templates of other projects lie in its folder.
        Source("all.proj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><SkipCopyBuildProduct>true</SkipCopyBuildProduct></PropertyGroup>
              <ItemGroup><ProjectReference Include="Messages/Messages.csproj" /></ItemGroup>
              <Target Name="CoreCompile" />
              <Target Name="CreateManifestResourceNames" />
            </Project>
            """);
    }

    private void Project(string name, string items, string properties, string references = "<PackageReference Include=\"TemplateSms.Isendpro\" />", string sdk = "Microsoft.NET.Sdk")
    {
        // The versions of F# are its own.
        if (LanguageOf(name) == "fs")
            (references, items) = (WithVersion(references), WithVersion(items));
        Source(FileOf(name), $"""
            <Project Sdk="{sdk}">
              <PropertyGroup><OutputType>Exe</OutputType>{properties}</PropertyGroup>
              <ItemGroup>{references}{items}</ItemGroup>
            </Project>
            """);
    }

    private string WithVersion(string references) =>
        references.Replace("<PackageReference ", $"<PackageReference Version=\"{feed.Version}\" ", StringComparison.Ordinal);

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
}
