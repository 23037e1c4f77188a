namespace TemplateSms.Queue.Wolverine.Tests.Kit;

/// <summary>The tests that share the application.</summary>
[CollectionDefinition(nameof(TestBus))]
public sealed class TestBusCollection : ICollectionFixture<TestBus>;
