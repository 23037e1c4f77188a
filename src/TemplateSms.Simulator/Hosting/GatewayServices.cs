using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Api;
using TemplateSms.Simulator.Callbacks;
using TemplateSms.Simulator.Events;
using TemplateSms.Simulator.Faults;
using TemplateSms.Simulator.Ledger;
using TemplateSms.Simulator.Operations;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;
using TemplateSms.Simulator.Scheduling;

namespace TemplateSms.Simulator.Hosting;

/// <summary>The parts of a gateway.</summary>
internal static class GatewayServices
{
    public static void AddGateway(this IServiceCollection services, SmsGatewayOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(_ => new RequestReader(options.RequestByteLimit));
        services.AddSingleton(_ => new AnswerShapes(options.Answers));
        services.AddStores(options);
        services.AddSingleton<ShortLinks>();
        services.AddSingleton(_ => new TwilioAccounts(options.Twilio.Accounts, options.Twilio.ApiKeys));
        services.AddSingleton<EventHub>();
        services.AddSingleton<MessageLedger>();
        services.AddSingleton<Phone>();
        services.AddSingleton<FaultInjector>();
        services.AddSingleton<CallbackLog>();
        services.AddSingleton<CallbackQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<CallbackQueue>());
        services.AddSingleton<MessageScheduler>();
        services.AddSingleton<TwilioProgress>();
        services.AddSingleton<MessageDispatch>();
        services.AddSingleton<AccountReader>();
        services.AddSingleton<OperationSet>();
        services.AddSingleton<TwilioRules>();
        services.AddSingleton<TwilioSendOperation>();
        services.AddSingleton<TwilioReadOperation>();
        services.AddSingleton<OperationEndpoint>();
    }
}
