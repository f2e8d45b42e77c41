// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/invoke.h"

#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>

using ewc::invokeOn;

class InvokeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void runsInTheThreadOfItsContext();
    void answersInTheThreadOfTheReceiver();
    void takesFunctionsThatReturnNothing();
    void keepsTheOrderOfTheCalls();
    void cancelsWhenItsContextDiesFirst();

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_context;
};

void InvokeTest::init()
{
    m_context = std::make_unique<QObject>();
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

void InvokeTest::cleanup()
{
    m_thread.quit();
    m_thread.wait();
    m_context.reset();
}

void InvokeTest::runsInTheThreadOfItsContext()
{
    QCOMPARE(invokeOn(m_context.get(), [] { return QThread::currentThread(); }).result(),
             &m_thread);
}

void InvokeTest::answersInTheThreadOfTheReceiver()
{
    QThread *answeredIn = nullptr;
    invokeOn(m_context.get(), [] { return 42; }).then(this, [&answeredIn](int) {
        answeredIn = QThread::currentThread();
    });
    QTRY_COMPARE(answeredIn, thread());
}

void InvokeTest::takesFunctionsThatReturnNothing()
{
    bool ran = false;
    invokeOn(m_context.get(), [&ran] { ran = true; }).waitForFinished();
    QVERIFY(ran);
}

void InvokeTest::keepsTheOrderOfTheCalls()
{
    QList<int> order;
    for (int i = 0; i < 99; ++i)
        (void)invokeOn(m_context.get(), [&order, i] { order += i; });
    invokeOn(m_context.get(), [&order] { order += 99; }).waitForFinished();
    QCOMPARE(order.size(), 100);
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
}

void InvokeTest::cancelsWhenItsContextDiesFirst()
{
    bool ran = false;
    auto context = std::make_unique<QObject>();
    auto future = invokeOn(context.get(), [&ran] { ran = true; });
    context.reset();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
    QVERIFY(!ran);
}

QTEST_GUILESS_MAIN(InvokeTest)
#include "tst_invoke.moc"
