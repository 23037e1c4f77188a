using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace TemplateSms.Mutation.Worker;

/// <summary>The tests of an assembly, found and run inside this process.</summary>
internal sealed class TestAssembly
{
    private readonly XunitTestFramework _framework = new(new Listener<ITestAssemblyFinished>(_ => true));
    private readonly Assembly _assembly;
    private readonly Options _options = new();
    private readonly Dictionary<string, IReadOnlyList<ITestCase>> _ofClasses = [];

    public TestAssembly(string file)
    {
        _assembly = Assembly.LoadFrom(file);
        // Tests look for the assembly that started the process, and for what lies beside it.
        Directory.SetCurrentDirectory(Path.GetDirectoryName(file)!);
    }

    /// <summary>All test cases.</summary>
    public IReadOnlyList<ITestCase> FindAll() => FindIn(null);

    /// <summary>The test cases of a class.</summary>
    public IReadOnlyList<ITestCase> Find(string type)
    {
        if (!_ofClasses.TryGetValue(type, out var found))
            _ofClasses.Add(type, found = FindIn(type));
        return found;
    }

    /// <summary>Runs test cases one after the other.</summary>
    /// <param name="hear">Gets each message; false stops the run.</param>
    public void Run(IEnumerable<ITestCase> tests, Func<IMessageSinkMessage, bool> hear)
    {
        using var executor = _framework.GetExecutor(_assembly.GetName());
        using var listener = new Listener<ITestAssemblyFinished>(hear);
        executor.RunTests(tests, listener, _options);
        listener.Wait();
    }

    public static PlannedTest Plan(ITestCase test) =>
        new(test.TestMethod.TestClass.TestCollection.DisplayName, test.TestMethod.TestClass.Class.Name, test.UniqueID);

    private List<ITestCase> FindIn(string? type)
    {
        var found = new List<ITestCase>();
        using var discoverer = _framework.GetDiscoverer(Reflector.Wrap(_assembly));
        using var listener = new Listener<IDiscoveryCompleteMessage>(message =>
        {
            if (message is ITestCaseDiscoveryMessage discovered)
                found.Add(discovered.TestCase);
            return true;
        });
        if (type is null)
            discoverer.Find(includeSourceInformation: false, listener, _options);
        else
            discoverer.Find(type, includeSourceInformation: false, listener, _options);
        listener.Wait();
        return found;
    }
}
